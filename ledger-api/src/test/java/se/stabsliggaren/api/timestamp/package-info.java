/** Time stamps, asked of an authority on this machine that can be told to answer wrongly. */
package se.stabsliggaren.api.timestamp;
