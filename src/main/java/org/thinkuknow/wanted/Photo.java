package org.thinkuknow.wanted;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;

/**
 * Makes of what somebody brought the one picture that is shown: decoded by a library within limits, drawn onto a picture of one size and
 * encoded anew. Of the file nothing is kept: no place, no camera, no thumbnail, no second file behind the first.
 *
 * @param jpeg the picture as it is shown
 */
public record Photo(byte[] jpeg) {

    /** The size in which every photo is shown, in pixels. */
    static final int WIDTH = 480;

    static final int HEIGHT = 600;

    /** In bytes. */
    static final int LARGEST = 5_000_000;

    private static final long MOST_PIXELS = 40_000_000;
    private static final int SMALLEST = 100;
    /** Twice as large as it is shown is enough to be drawn well. */
    private static final int DECODED = 1_200;

    private static final float QUALITY = 0.88f;
    private static final Set<String> KINDS = Set.of("jpeg", "png", "webp");

    /**
     * Makes the picture of a file. One at a time, so that no number of them fills the memory.
     *
     * @throws WantedRefused with a sentence, if it cannot be
     */
    public static synchronized Photo of(byte[] file) {
        if (file.length > LARGEST) {
            throw PhotoProblem.TOO_LARGE.refused();
        }
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            return new Photo(encoded(drawn(PhotoTurn.of(file).upright(decoded(stream, file)))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw PhotoProblem.NOT_READ.refused();
        }
    }

    private static BufferedImage decoded(ImageInputStream stream, byte[] file) throws IOException {
        var readers = ImageIO.getImageReaders(stream);
        if (!readers.hasNext()) {
            throw PhotoProblem.WRONG_KIND.refused();
        }
        var reader = readers.next();
        try {
            var kind = reader.getFormatName().toLowerCase(Locale.ROOT);
            if (!KINDS.contains(kind)) {
                throw PhotoProblem.WRONG_KIND.refused();
            }
            var ending = new PhotoEnding(file);
            if (ending.moves(kind)) {
                throw PhotoProblem.MOVES.refused();
            }
            if (!ending.isWhole(kind)) {
                throw PhotoProblem.MORE_BEHIND.refused();
            }
            reader.setInput(stream, false, true);
            return read(reader);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw PhotoProblem.TOO_MANY_PIXELS.refused();
        }
        if (Math.min(width, height) < SMALLEST) {
            throw PhotoProblem.TOO_SMALL.refused();
        }
        if (reader.getNumImages(true) > 1) {
            throw PhotoProblem.MOVES.refused();
        }
        var asked = reader.getDefaultReadParam();
        var step = Math.max(1, Math.min(width, height) / DECODED);
        asked.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, asked);
    }

    /** The whole photo, as large as fits, on a plain ground. */
    private static BufferedImage drawn(BufferedImage photo) {
        var scale = Math.min((double) WIDTH / photo.getWidth(), (double) HEIGHT / photo.getHeight());
        var width = Math.max(1, Math.toIntExact(Math.round(photo.getWidth() * scale)));
        var height = Math.max(1, Math.toIntExact(Math.round(photo.getHeight() * scale)));
        var shown = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = shown.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(photo, (WIDTH - width) / 2, (HEIGHT - height) / 2, width, height, null);
        pen.dispose();
        return shown;
    }

    /** Nothing but pixels is written. */
    static byte[] encoded(BufferedImage shown) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(shown, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return "Photo[%d bytes]".formatted(jpeg.length);
    }
}
