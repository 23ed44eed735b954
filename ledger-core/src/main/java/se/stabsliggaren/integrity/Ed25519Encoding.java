package se.stabsliggaren.integrity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Set;

/**
 * Which 32 bytes are a public key, and which 64 a signature, that every implementation of Ed25519 takes or refuses alike
 * (spec/keys.md). Platforms differ in what they take of the rest.
 */
final class Ed25519Encoding {

    private static final int LENGTH = 32;
    private static final BigInteger P = BigInteger.TWO.pow(255).subtract(BigInteger.valueOf(19));
    private static final BigInteger D = BigInteger.valueOf(-121665)
            .multiply(BigInteger.valueOf(121666).modInverse(P))
            .mod(P);

    /** The order of the group that the base point makes. */
    private static final BigInteger ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    private static final BigInteger EIGHTH =
            new BigInteger("05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826", 16);

    /** The y of the eight points of small order: whoever knows one signs anything with it. */
    private static final Set<BigInteger> SMALL =
            Set.of(BigInteger.ZERO, BigInteger.ONE, P.subtract(BigInteger.ONE), EIGHTH, P.subtract(EIGHTH));

    private Ed25519Encoding() {}

    /** Whether it is the one encoding of a point of the curve that is not of small order. */
    static boolean isKey(byte[] encoded) {
        BigInteger y = y(encoded);
        if (y.compareTo(P) >= 0 || SMALL.contains(y)) {
            return false;
        }
        BigInteger yy = y.multiply(y).mod(P);
        BigInteger xx = yy.subtract(BigInteger.ONE)
                .multiply(D.multiply(yy).add(BigInteger.ONE).modInverse(P))
                .mod(P);
        return xx.modPow(P.subtract(BigInteger.ONE).shiftRight(1), P).equals(BigInteger.ONE);
    }

    /** Whether its two halves are written in their one form; nothing is verified. */
    static boolean isSignature(byte[] signature) {
        if (signature.length != 2 * LENGTH) {
            return false;
        }
        byte[] point = Arrays.copyOf(signature, LENGTH);
        BigInteger y = y(point);
        boolean minusZero = point[LENGTH - 1] < 0 && (y.equals(BigInteger.ONE) || y.equals(P.subtract(BigInteger.ONE)));
        byte[] scalar = Arrays.copyOfRange(signature, LENGTH, 2 * LENGTH);
        return y.compareTo(P) < 0 && !minusZero && number(scalar).compareTo(ORDER) < 0;
    }

    /** All bits but the highest, which is the sign of x. */
    private static BigInteger y(byte[] encoded) {
        return number(encoded).clearBit(8 * LENGTH - 1);
    }

    private static BigInteger number(byte[] littleEndian) {
        byte[] big = new byte[littleEndian.length];
        for (int i = 0; i < big.length; i++) {
            big[i] = littleEndian[big.length - 1 - i];
        }
        return new BigInteger(1, big);
    }
}
