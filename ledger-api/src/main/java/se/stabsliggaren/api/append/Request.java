package se.stabsliggaren.api.append;

/**
 * What a repeated request is recognised by.
 *
 * @param key the sender's Idempotency-Key, prefixed so that two senders' keys never meet
 * @param body the request's body, which a repetition must equal
 */
public record Request(String key, byte[] body) {}
