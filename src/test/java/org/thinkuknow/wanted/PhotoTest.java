package org.thinkuknow.wanted;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import javax.imageio.ImageIO;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What somebody brings as a photo becomes one plain picture, or a kind refusal. */
class PhotoTest {

    /** As a browser writes it: red, with a profile that names who made it. */
    private static final String WEBP = """
            UklGRl4CAABXRUJQVlA4WAoAAAAgAAAAdwAAlQAASUNDUMgBAAAAAAHIAAAAAAQwAABtbnRyUkdCIFhZWiAH4AABAAEAAAAAAABhY3NwAAAAAA\
            AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAQAA9tYAAQAAAADTLQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\
            AAAAAAlkZXNjAAAA8AAAACRyWFlaAAABFAAAABRnWFlaAAABKAAAABRiWFlaAAABPAAAABR3dHB0AAABUAAAABRyVFJDAAABZAAAAChnVFJDAA\
            ABZAAAAChiVFJDAAABZAAAAChjcHJ0AAABjAAAADxtbHVjAAAAAAAAAAEAAAAMZW5VUwAAAAgAAAAcAHMAUgBHAEJYWVogAAAAAAAAb6IAADj1\
            AAADkFhZWiAAAAAAAABimQAAt4UAABjaWFlaIAAAAAAAACSgAAAPhAAAts9YWVogAAAAAAAA9tYAAQAAAADTLXBhcmEAAAAAAAQAAAACZmYAAP\
            KnAAANWQAAE9AAAApbAAAAAAAAAABtbHVjAAAAAAAAAAEAAAAMZW5VUwAAACAAAAAcAEcAbwBvAGcAbABlACAASQBuAGMALgAgADIAMAAxADZW\
            UDggcAAAANAHAJ0BKngAlgA+0WiwUygmJKKgaAEAGglpbuF1UP7AHdDqqTZMZ7cp7L35GJiHVW0/ejRkp5r0Z2ybYIjENVSbJiHVUmIAAP7+bV\
            /9cXNkYa//8bx/ku/t32XAgLcBQP9IQ02azjon1h53vhgQAAA=""";

    private static final String MOVING_WEBP =
            "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABWUDhMDQAAAC8AAAAQBxAREYiI/gcA";

    @ParameterizedTest
    @CsvSource({"jpg, 300, 400", "png, 400, 300", "png, 100, 100", "jpg, 4000, 3000"})
    void everyKindBecomesAJpegOfOneSize(String kind, int width, int height) throws IOException {
        var shown = shown(SomePhoto.of(kind, width, height));
        assertThat(shown.getWidth()).isEqualTo(Photo.WIDTH);
        assertThat(shown.getHeight()).isEqualTo(Photo.HEIGHT);
        assertThat(shown.getRGB(Photo.WIDTH / 2, Photo.HEIGHT / 2) & 0xff)
                .as("something is drawn")
                .isLessThan(100);
    }

    @Test
    void webpIsRead() throws IOException {
        var brought = Base64.getDecoder().decode(WEBP);
        assertThat(text(brought)).contains("ICCP");
        var red = shown(brought).getRGB(Photo.WIDTH / 2, Photo.HEIGHT / 2);
        assertThat(red >> 16 & 0xff).isBetween(180, 220);
        assertThat(red >> 8 & 0xff).isLessThan(60);
        assertThat(text(Photo.of(brought).jpeg())).doesNotContain("ICC", "G\0o\0o\0g");
    }

    /** The orange quarter is where the eye saw it; the picture stands across or upright. */
    @ParameterizedTest
    @CsvSource({
        "1,LEFT,TOP",
        "2,RIGHT,TOP",
        "3,RIGHT,BOTTOM",
        "4,LEFT,BOTTOM",
        "5,LEFT,TOP",
        "6,RIGHT,TOP",
        "7,RIGHT,BOTTOM",
        "8,LEFT,BOTTOM"
    })
    void howTheTelephoneWasHeldIsHeeded(int orientation, String side, String end) throws IOException {
        var shown = shown(SomePhoto.held(orientation));
        var across = orientation < 5;
        var x = Photo.WIDTH / 2 + (side.equals("LEFT") ? -1 : 1) * Photo.WIDTH / 4;
        var y = Photo.HEIGHT / 2 + (end.equals("TOP") ? -1 : 1) * Photo.HEIGHT / 8;
        assertThat(shown.getRGB(x, y) >> 16 & 0xff).as("orange").isGreaterThan(200);
        assertThat(shown.getRGB(Photo.WIDTH - x, y) >> 16 & 0xff).as("black").isLessThan(60);
        assertThat(shown.getRGB(x, Photo.HEIGHT - y) >> 16 & 0xff).as("black").isLessThan(60);
        assertThat((shown.getRGB(Photo.WIDTH / 2, 20) & 0xff) > 150)
                .as("ground above")
                .isEqualTo(across);
    }

    @Test
    void ofAPlaceInTheFileNothingIsLeft() {
        var brought = SomePhoto.withAPlace("51.38N 0.52E CANARY");
        assertThat(text(brought)).contains("CANARY", "Exif");
        var shown = Photo.of(brought).jpeg();
        assertThat(text(shown)).doesNotContain("CANARY", "Exif", "GPS");
        assertThat(text(Photo.of(SomePhoto.withChunk(
                                "tEXt", "Comment\0<script>CANARY".getBytes(StandardCharsets.ISO_8859_1)))
                        .jpeg()))
                .doesNotContain("CANARY", "<script>");
    }

    @Test
    void moreThanFortyMillionPixelsAreRefusedBeforeTheyAreDecoded() {
        refused(SomePhoto.enormous(50_000, 50_000), PhotoProblem.TOO_MANY_PIXELS);
        refused(SomePhoto.enormous(Integer.MAX_VALUE, 1), PhotoProblem.TOO_MANY_PIXELS);
    }

    @Test
    void aPhotoWithASecondFileBehindItIsRefused() {
        for (var kind : new String[] {"jpg", "png"}) {
            refused(joined(SomePhoto.of(kind, 300, 400), "PK\5\6" + "\0".repeat(18)), PhotoProblem.MORE_BEHIND);
            refused(joined(SomePhoto.of(kind, 300, 400), "<script>alert(1)</script>"), PhotoProblem.MORE_BEHIND);
        }
        refused(
                joined(SomePhoto.of("jpg", 300, 400), "PK\5\6" + "\0".repeat(18) + "\u00ff\u00d9"),
                PhotoProblem.MORE_BEHIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aFileThatIsCutOffIsRefused(String kind) {
        var photo = SomePhoto.of(kind, 300, 400);
        for (var length : new int[] {photo.length - 1, photo.length / 2, 40}) {
            refused(Arrays.copyOf(photo, length), PhotoProblem.MORE_BEHIND);
        }
    }

    @Test
    void whatMovesIsRefused() {
        refused(SomePhoto.withChunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}), PhotoProblem.MOVES);
        refused(Base64.getDecoder().decode(MOVING_WEBP), PhotoProblem.MOVES);
        refused(SomePhoto.of("gif", 300, 400), PhotoProblem.WRONG_KIND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "%PDF-1.7",
                "",
                "MZ",
                "<html>",
                "RIFF",
                "\u0000"
            })
    void whatIsNoPhotoIsRefused(String file) {
        refused(file.getBytes(StandardCharsets.ISO_8859_1), PhotoProblem.WRONG_KIND);
    }

    @Test
    void otherKindsOfPicturesAreRefused() {
        refused(SomePhoto.of("bmp", 300, 400), PhotoProblem.WRONG_KIND);
    }

    @Test
    void moreThanFiveMegabytesAreRefused() {
        refused(new byte[Photo.LARGEST + 1], PhotoProblem.TOO_LARGE);
    }

    @Test
    void whatIsBrokenInTheMiddleIsReadOrRefusedAndNeverAnythingElse() {
        var chance = new Random(2026);
        for (var kind : new String[] {"jpg", "png"}) {
            for (var round = 0; round < 100; round++) {
                var photo = SomePhoto.of(kind, 120, 120);
                for (var each = 0; each < 5; each++) {
                    photo[2 + chance.nextInt(photo.length - 14)] = (byte) chance.nextInt(256);
                }
                try {
                    assertThat(Photo.of(photo).jpeg()).isNotEmpty();
                } catch (WantedRefused kindly) {
                    assertThat(kindly.sentences()).hasSize(1);
                }
            }
        }
    }

    private static BufferedImage shown(byte[] brought) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Photo.of(brought).jpeg()));
    }

    private static byte[] joined(byte[] photo, String more) {
        var all = Arrays.copyOf(photo, photo.length + more.length());
        System.arraycopy(more.getBytes(StandardCharsets.ISO_8859_1), 0, all, photo.length, more.length());
        return all;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void refused(byte[] brought, PhotoProblem because) {
        assertThatThrownBy(() -> Photo.of(brought))
                .isInstanceOf(WantedRefused.class)
                .hasMessage(because.sentence());
    }
}
