package org.thinkuknow.onboarding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what stands in a file with a list of colleagues, as spreadsheets and a school's own systems save it: CSV or text in UTF-8, in
 * UTF-16 with its mark, or as Windows writes it (windows-1252). What its lines say is looked at by {@link StaffInvitations#lookThrough}.
 */
public final class StaffListFile {

    /** More than two hundred people need, in bytes. */
    public static final int MOST_BYTES = 400_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** A zip, in which Excel, Numbers and LibreOffice keep a spreadsheet, and what Excel wrote before 2007. */
    private static final byte[][] SPREADSHEETS = {{'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}};

    private StaffListFile() {}

    /**
     * The words of a file.
     *
     * @throws OnboardingRefused if it is empty, too large, or no list in text
     */
    public static String text(byte[] file) {
        if (file.length == 0) {
            throw new OnboardingRefused("That file is empty. Please choose another one.");
        }
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (Arrays.stream(SPREADSHEETS).anyMatch(each -> begins(file, each))) {
            throw new OnboardingRefused(
                    "That is not a CSV file. If it is a spreadsheet, please open it in its program, choose "
                            + "“Save as” or “Export”, then “CSV”, and choose that file here.");
        }
        var text = decoded(file);
        if (text.chars().anyMatch(letter -> letter < ' ' && "\t\r\n".indexOf(letter) < 0)) {
            throw new OnboardingRefused(
                    "We cannot read that kind of file. Please choose a CSV file: any program for spreadsheets can save one.");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Also said of a file that is too large to be sent. */
    public static OnboardingRefused tooLarge() {
        return new OnboardingRefused("That file is too large. Please choose one with at most %d people and no pictures."
                .formatted(StaffList.MOST));
    }

    private static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }

    private static String decoded(byte[] file) {
        var marked = begins(file, new byte[] {(byte) 0xFF, (byte) 0xFE})
                || begins(file, new byte[] {(byte) 0xFE, (byte) 0xFF});
        if (marked) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException isOlder) {
            return new String(file, WINDOWS);
        }
    }
}
