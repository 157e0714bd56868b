package org.thinkuknow.shell;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** An address as a QR code, always black on white with its quiet border, so that any camera reads it. */
public final class QrCode extends Image {

    private static final int BORDER = 4;

    /** @throws IllegalArgumentException if the address is too long */
    public QrCode(String address) {
        super(picture(address), "QR code for " + address);
        addClassName("qr");
    }

    /**
     * The same as the address of a picture, for a plain page.
     *
     * @throws IllegalArgumentException if the address is too long
     */
    public static String picture(String address) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(address).getBytes(StandardCharsets.US_ASCII));
    }

    static String svg(String address) {
        try {
            var code = new QRCodeWriter()
                    .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, BORDER));
            var path = new StringBuilder();
            for (var y = 0; y < code.getHeight(); y++) {
                for (var x = 0; x < code.getWidth(); x++) {
                    if (code.get(x, y)) {
                        path.append("M%d %dh1v1h-1z".formatted(x, y));
                    }
                }
            }
            return """
                    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges"><path \
                    fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%3$s"/></svg>""".formatted(code.getWidth(), code.getHeight(), path);
        } catch (WriterException e) {
            throw new IllegalArgumentException("An address that is too long for a QR code", e);
        }
    }
}
