package se.stabsliggaren.integrity;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * The public key of a seed (RFC 8032, section 5.1.5). The platform signs and verifies; it makes a public key only together
 * with a random private one, so this one multiplication is done here, once for each key.
 */
final class Ed25519Point {

    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger D = BigInteger.valueOf(-121665)
            .multiply(BigInteger.valueOf(121666).modInverse(P))
            .mod(P);
    private static final BigInteger BASE_X =
            new BigInteger("15112221349535400772501151409588531511454012693041857206046113283949847762202");
    private static final BigInteger BASE_Y =
            BigInteger.valueOf(4).multiply(BigInteger.valueOf(5).modInverse(P)).mod(P);
    private static final int LENGTH = 32;

    private final BigInteger x;
    private final BigInteger y;
    private final BigInteger z;

    private Ed25519Point(BigInteger x, BigInteger y, BigInteger z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    static byte[] publicKey(byte[] seed) {
        byte[] scalar = Arrays.copyOf(sha512(seed), LENGTH);
        scalar[0] &= (byte) 248;
        scalar[31] &= 127;
        scalar[31] |= 64;
        BigInteger times = new BigInteger(1, reversed(scalar));
        Ed25519Point base = new Ed25519Point(BASE_X, BASE_Y, BigInteger.ONE);
        Ed25519Point sum = new Ed25519Point(BigInteger.ZERO, BigInteger.ONE, BigInteger.ONE);
        for (int bit = times.bitLength() - 1; bit >= 0; bit--) {
            sum = sum.plus(sum);
            // Both are computed whatever the bit says, so that the time taken says little of it.
            Ed25519Point more = sum.plus(base);
            sum = times.testBit(bit) ? more : sum;
        }
        return sum.encoded();
    }

    /** Twisted Edwards addition in projective coordinates, complete for this curve. */
    private Ed25519Point plus(Ed25519Point o) {
        BigInteger zz = z.multiply(o.z).mod(P);
        BigInteger zzzz = zz.multiply(zz).mod(P);
        BigInteger xx = x.multiply(o.x).mod(P);
        BigInteger yy = y.multiply(o.y).mod(P);
        BigInteger e = D.multiply(xx).multiply(yy).mod(P);
        BigInteger f = zzzz.subtract(e);
        BigInteger g = zzzz.add(e);
        BigInteger cross =
                x.add(y).multiply(o.x.add(o.y)).subtract(xx).subtract(yy).mod(P);
        return new Ed25519Point(
                zz.multiply(f).multiply(cross).mod(P),
                zz.multiply(g).multiply(yy.add(xx)).mod(P),
                f.multiply(g).mod(P));
    }

    private byte[] encoded() {
        BigInteger inverse = z.modInverse(P);
        BigInteger affineY = y.multiply(inverse).mod(P);
        boolean odd = x.multiply(inverse).mod(P).testBit(0);
        byte[] big = affineY.toByteArray();
        byte[] padded = new byte[LENGTH];
        int from = Math.max(0, big.length - LENGTH);
        System.arraycopy(big, from, padded, LENGTH - (big.length - from), big.length - from);
        byte[] little = reversed(padded);
        little[LENGTH - 1] |= (byte) (odd ? 0x80 : 0);
        return little;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static byte[] sha512(byte[] seed) {
        try {
            return MessageDigest.getInstance("SHA-512").digest(seed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has SHA-512", e);
        }
    }
}
