package care.renkei.query.alerting.push;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Public keys of P-256 as they go over the wire: uncompressed, 65 bytes (SEC 1, 2.3.3). */
final class Points {

    private static final int COORDINATE = 32;
    private static final int UNCOMPRESSED = 4;
    private static final ECParameterSpec P_256 = p256();

    private Points() {}

    static byte[] bytes(ECPublicKey key) {
        byte[] bytes = new byte[1 + 2 * COORDINATE];
        bytes[0] = UNCOMPRESSED;
        put(key.getW().getAffineX(), bytes, 1);
        put(key.getW().getAffineY(), bytes, 1 + COORDINATE);
        return bytes;
    }

    /** @throws GeneralSecurityException if the bytes are no point of the curve: such a key would give ours away */
    static ECPublicKey key(byte[] bytes) throws GeneralSecurityException {
        if (bytes.length != 1 + 2 * COORDINATE || bytes[0] != UNCOMPRESSED) {
            throw new InvalidKeyException("not an uncompressed point");
        }
        var x = new BigInteger(1, Arrays.copyOfRange(bytes, 1, 1 + COORDINATE));
        var y = new BigInteger(1, Arrays.copyOfRange(bytes, 1 + COORDINATE, bytes.length));
        if (!onCurve(x, y)) {
            throw new InvalidKeyException("not a point of the curve");
        }
        return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), P_256));
    }

    private static boolean onCurve(BigInteger x, BigInteger y) {
        BigInteger p = ((ECFieldFp) P_256.getCurve().getField()).getP();
        BigInteger right = x.pow(3)
                .add(P_256.getCurve().getA().multiply(x))
                .add(P_256.getCurve().getB())
                .mod(p);
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.pow(2).mod(p).equals(right);
    }

    private static void put(BigInteger coordinate, byte[] into, int from) {
        byte[] value = coordinate.toByteArray();
        int skip = Math.max(0, value.length - COORDINATE);
        int length = value.length - skip;
        System.arraycopy(value, skip, into, from + COORDINATE - length, length);
    }

    private static ECParameterSpec p256() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no P-256", e);
        }
    }
}
