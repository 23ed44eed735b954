/** Receivers of webhooks on this machine, told by nodes at a clock that the test sets. */
package se.stabsliggaren.api.webhook;
