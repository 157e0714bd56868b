package org.thinkuknow.wanted;

import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;

import javax.imageio.ImageIO;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a camera was held: telephones write the pixels as the sensor lies and say in the file how to turn them (Exif 2.32, tag 274).
 *
 * @param orientation from 1, upright, to 8
 */
record PhotoTurn(int orientation) {

    private static final PhotoTurn UPRIGHT = new PhotoTurn(1);
    private static final int LARGEST = 8;
    /** From here on width and height change places. */
    private static final int FIRST_ON_ITS_SIDE = 5;

    /** What a JPEG file says; upright if it says nothing that can be read. */
    static PhotoTurn of(byte[] file) {
        try {
            for (var segment : JPEGSegmentUtil.readSegments(new ByteArrayImageInputStream(file), JPEG.APP1, "Exif")) {
                var exif = segment.data();
                exif.skipNBytes(1);
                var entry = new TIFFReader()
                        .read(ImageIO.createImageInputStream(new ByteArrayInputStream(exif.readAllBytes())))
                        .getEntryById(TIFF.TAG_ORIENTATION);
                if (entry != null && entry.getValue() instanceof Number said) {
                    return said.intValue() >= 1 && said.intValue() <= LARGEST
                            ? new PhotoTurn(said.intValue())
                            : UPRIGHT;
                }
            }
            return UPRIGHT;
        } catch (IOException | RuntimeException e) {
            return UPRIGHT; // a picture may be right and what stands beside it broken
        }
    }

    /** The picture as it was seen. */
    BufferedImage upright(BufferedImage taken) {
        if (orientation == UPRIGHT.orientation) {
            return taken;
        }
        var side = orientation >= FIRST_ON_ITS_SIDE;
        var turned = new BufferedImage(
                side ? taken.getHeight() : taken.getWidth(),
                side ? taken.getWidth() : taken.getHeight(),
                BufferedImage.TYPE_INT_RGB);
        var pen = turned.createGraphics();
        pen.drawRenderedImage(taken, turning(taken.getWidth(), taken.getHeight()));
        pen.dispose();
        return turned;
    }

    private AffineTransform turning(int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
