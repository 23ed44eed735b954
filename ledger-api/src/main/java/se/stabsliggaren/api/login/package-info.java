/** How a browser comes in: the first start's link, and logging in. */
@NullMarked
package se.stabsliggaren.api.login;

import org.jspecify.annotations.NullMarked;
