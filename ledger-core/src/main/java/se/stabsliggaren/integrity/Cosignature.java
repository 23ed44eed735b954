package se.stabsliggaren.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A witness's timestamped signature on a checkpoint (C2SP tlog-cosignature, Ed25519). */
public final class Cosignature {

    private static final int SIGNATURE_LENGTH = 64;
    private static final int LENGTH = Long.BYTES + SIGNATURE_LENGTH;

    private Cosignature() {}

    /** What a witness signs: a header, the moment, and the checkpoint's lines. */
    static byte[] message(String checkpointBody, long seconds) {
        return ("cosignature/v1\ntime " + seconds + "\n" + checkpointBody).getBytes(StandardCharsets.UTF_8);
    }

    static boolean verifies(String checkpointBody, byte[] timestamped, VerifierKey key) {
        if (timestamped.length != LENGTH) {
            return false;
        }
        ByteBuffer in = ByteBuffer.wrap(timestamped);
        long seconds = in.getLong();
        byte[] signature = new byte[SIGNATURE_LENGTH];
        in.get(signature);
        return seconds >= 0 && key.verifies(message(checkpointBody, seconds), signature);
    }

    static byte[] timestamped(long seconds, byte[] signature) {
        return ByteBuffer.allocate(LENGTH).putLong(seconds).put(signature).array();
    }
}
