package org.thinkuknow.ownlessons;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A lesson as a zip of its two files, {@code lesson.md} and {@code quiz.yaml}, to take away and to bring back. */
public final class OwnArchive {

    private static final String LESSON = "lesson.md";
    private static final String QUIZ = "quiz.yaml";
    private static final int MOST_FILES = 20;
    /** Of one file; a character has four bytes at most. */
    private static final int MOST_BYTES = 4 * OwnText.LONGEST;

    /** Of everything else that a teacher's program puts beside them: to come to the next file, one has to be opened to its end. */
    private static final long MOST_SKIPPED = 5_000_000;

    private OwnArchive() {}

    /** The zip. */
    public static byte[] of(OwnText text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : Map.of(LESSON, text.lesson(), QUIZ, text.quiz()).entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Reads a zip, in whatever folder the two files are.
     *
     * @throws OwnLessonRefused if it is no zip, lacks one of them, or is too large
     */
    public static OwnText read(byte[] bytes) {
        var found = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            var files = 0;
            var skipped = 0L;
            for (var entry = zip.getNextEntry();
                    entry != null && files < MOST_FILES;
                    entry = zip.getNextEntry(), files++) {
                var name = entry.getName().replaceAll(".*[/\\\\]", "");
                if (name.equals(LESSON) || name.equals(QUIZ)) {
                    found.put(name, text(zip.readNBytes(MOST_BYTES + 1), name));
                } else {
                    skipped += skipped(zip, MOST_SKIPPED - skipped);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new OwnLessonRefused("This file could not be opened as a zip.");
        }
        var lesson = found.get(LESSON);
        var quiz = found.get(QUIZ);
        if (lesson == null || quiz == null) {
            throw new OwnLessonRefused("This zip does not hold the two files lesson.md and quiz.yaml.");
        }
        return new OwnText(lesson, quiz);
    }

    /**
     * Goes past a file that is not needed.
     *
     * @throws OwnLessonRefused if it is larger than so many bytes
     */
    private static long skipped(ZipInputStream zip, long most) throws IOException {
        var gone = zip.skip(most + 1);
        if (gone > most) {
            throw new OwnLessonRefused(
                    "This zip holds large files besides lesson.md and quiz.yaml. Please leave them out.");
        }
        return gone;
    }

    /**
     * The text of one of its files.
     *
     * @throws OwnLessonRefused if it is too large, or not UTF-8
     */
    public static String text(byte[] bytes, String name) {
        if (bytes.length > MOST_BYTES) {
            throw new OwnLessonRefused("The file %s is too large.".formatted(name));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new OwnLessonRefused(
                    "Some letters in the file %s cannot be read. Please save it as UTF-8.".formatted(name));
        }
    }
}
