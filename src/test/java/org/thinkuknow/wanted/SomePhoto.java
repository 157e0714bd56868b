package org.thinkuknow.wanted;

import javax.imageio.ImageIO;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Photos as people and attackers bring them, made here. */
final class SomePhoto {

    private SomePhoto() {}

    /** A picture of nothing, of one kind that the library of the JDK writes. */
    static byte[] of(String kind, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        return written(picture, kind);
    }

    private static byte[] written(BufferedImage picture, String kind) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, kind, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A JPEG whose EXIF part names a place, as telephones write it. */
    static byte[] withAPlace(String place) {
        return withExif(of("jpg", 300, 400), "\0\0GPS " + place);
    }

    /** A JPEG of a telephone: orange at the left as the sensor lies, and how it was held. */
    static byte[] held(int orientation) {
        var picture = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillRect(0, 0, 200, 150);
        pen.dispose();
        return withExif(written(picture, "jpg"), "\0\1\1\u0012\0\3\0\0\0\1\0" + (char) orientation + "\0\0\0\0\0\0");
    }

    private static byte[] withExif(byte[] photo, String directory) {
        var exif = ("Exif\0\0MM\0*\0\0\0\b" + directory).getBytes(StandardCharsets.ISO_8859_1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(photo, 0, 2);
        bytes.write(0xff);
        bytes.write(0xe1);
        bytes.write((exif.length + 2) >> 8);
        bytes.write((exif.length + 2) & 0xff);
        bytes.writeBytes(exif);
        bytes.write(photo, 2, photo.length - 2);
        return bytes.toByteArray();
    }

    /** A PNG of a few bytes that says that it is as large as a house. */
    static byte[] enormous(int width, int height) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        var head = new byte[13];
        for (var place = 0; place < 4; place++) {
            head[place] = (byte) (width >> (24 - 8 * place));
            head[4 + place] = (byte) (height >> (24 - 8 * place));
        }
        head[8] = 8;
        head[9] = 2;
        chunk(bytes, "IHDR", head);
        chunk(bytes, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
        chunk(bytes, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    /** A PNG with a chunk more in front of its pixels. */
    static byte[] withChunk(String name, byte[] content) {
        var photo = of("png", 300, 400);
        var bytes = new ByteArrayOutputStream();
        bytes.write(photo, 0, 33);
        chunk(bytes, name, content);
        bytes.write(photo, 33, photo.length - 33);
        return bytes.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream bytes, String name, byte[] content) {
        number(bytes, content.length);
        var named = new ByteArrayOutputStream();
        named.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
        named.writeBytes(content);
        bytes.writeBytes(named.toByteArray());
        var sum = new CRC32();
        sum.update(named.toByteArray());
        number(bytes, (int) sum.getValue());
    }

    private static void number(ByteArrayOutputStream bytes, int number) {
        for (var shift = 24; shift >= 0; shift -= 8) {
            bytes.write(number >> shift);
        }
    }
}
