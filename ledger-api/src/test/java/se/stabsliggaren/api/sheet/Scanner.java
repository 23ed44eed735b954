package se.stabsliggaren.api.sheet;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the QR code of a page as a camera does: from the picture that its SVG draws. */
public final class Scanner {

    private static final Pattern VIEW = Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int SCALE = 4;

    private Scanner() {}

    /** What the code on this page says. */
    public static String read(String page) {
        Matcher view = VIEW.matcher(page);
        if (!view.find()) {
            throw new IllegalArgumentException("no QR code");
        }
        int side = Integer.parseInt(view.group(1)) * SCALE;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(page);
        while (run.find()) {
            fill(pixels, side, number(run, 1), number(run, 2), number(run, 3));
        }
        RGBLuminanceSource picture = new RGBLuminanceSource(side, side, pixels);
        try {
            return text(picture, DecodeHintType.TRY_HARDER);
        } catch (ReaderException missed) {
            try {
                // Of one picture in thousands the corners are not found; a camera takes another, and here there is one.
                return text(picture, DecodeHintType.PURE_BARCODE);
            } catch (ReaderException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String text(RGBLuminanceSource picture, DecodeHintType how) throws ReaderException {
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)), Map.of(how, true))
                .getText();
    }

    private static int number(Matcher run, int group) {
        return Integer.parseInt(run.group(group)) * SCALE;
    }

    private static void fill(int[] pixels, int side, int x, int y, int length) {
        for (int row = y; row < y + SCALE; row++) {
            Arrays.fill(pixels, row * side + x, row * side + x + length, 0);
        }
    }
}
