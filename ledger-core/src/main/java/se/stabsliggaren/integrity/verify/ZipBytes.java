package se.stabsliggaren.integrity.verify;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Bytes of the container, at a place of it. */
final class ZipBytes {

    private final FileChannel channel;

    ZipBytes(FileChannel channel) {
        this.channel = channel;
    }

    long size() throws IOException {
        return channel.size();
    }

    ByteBuffer at(long from, int length) throws IOException {
        if (from < 0 || length < 0 || from > size() - length) {
            throw new Unreadable(Defect.BUNDLE_UNREADABLE, "slutar för tidigt");
        }
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, from + buffer.position()) < 0) {
                throw new Unreadable(Defect.BUNDLE_UNREADABLE, "slutar för tidigt");
            }
        }
        return buffer.flip();
    }
}
