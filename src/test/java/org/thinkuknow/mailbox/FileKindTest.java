package org.thinkuknow.mailbox;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** A file of a mail whose name and first bytes disagree is marked so for whoever reads the report. */
class FileKindTest {

    private static final String JPEG = "ffd8ffe000104a46494600010100";
    private static final String PNG = "89504e470d0a1a0a0000000d49484452";
    private static final String MP4 = "00000018667479706d70343200000000";
    private static final String HEIC = "00000018667479706865696300000000";
    private static final String PROGRAM = "4d5a90000300000004000000ffff0000";
    private static final String ZIP = "504b03041400000008000000";

    @ParameterizedTest
    @CsvSource({
        "IMG_1.jpg, image/jpeg, " + JPEG,
        "IMG_1.JPEG, application/octet-stream, " + JPEG,
        "screen.png, image/png, " + PNG,
        "photo.png, image/png, " + JPEG,
        "IMG_2.heic, image/heic, " + HEIC,
        "film.mp4, video/mp4, " + MP4,
        "voice.m4a, audio/mp4, " + MP4,
        "homework.docx, application/zip, " + ZIP,
        "all.zip, application/zip, " + ZIP,
        "no ending, image/jpeg, " + JPEG,
        "key, image/jpeg, " + JPEG, // no ending, although it is one elsewhere
        "something.xyz, application/octet-stream, " + ZIP,
        // films of a camera that begin with their pictures, or with room for them
        "IMG_3.mov, video/quicktime, 00000008776964650012d6876d646174",
        "IMG_3.MOV, video/quicktime, 0012d6876d6461740000000000000000",
        "IMG_3.mov, video/quicktime, 00000008667265650012d6876d646174",
        // pictures of a phone, one and several
        "IMG_2.heic, image/heic, 0000001866747970686576630000000000",
        "IMG_2.heic, image/heic, 00000018667479706d7366310000000000",
        "IMG_2.heif, image/heif, 00000018667479706d6966310000000000",
        // a chat as Windows keeps it, and pages with a byte-order mark
        "chat.txt, text/plain, fffe480069002c00",
        "chat.txt, text/plain, feff00480069",
        "chat.csv, text/csv, efbbbf48692c",
        "page.xml, text/xml, efbbbf3c3f786d6c",
        "page.html, text/html, fffe3c0068007400",
        "page.html, text/html, feff003c00680074",
        "voice.mp3, audio/mpeg, fff344c0",
        // what says itself that it is a program
        "clean.bat, text/plain, 406563686f206f6666",
        "game.apk, application/octet-stream, " + ZIP,
        "setup.msi, application/octet-stream, d0cf11e0a1b11ae1"
    })
    void whatIsWhatItSaysIsNotMarked(String name, String type, String content) {
        assertThat(FileKind.doubt(file(name, type, content))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_1.jpg, image/jpeg, a program, " + PROGRAM,
        "IMG_1.jpg, image/jpeg, a program, 7f454c4602010100",
        "IMG_1.jpg, image/jpeg, an archive, 526172211a0700",
        "IMG_1.jpg, image/jpeg, a web page, 0a203c5343524950543e616c657274",
        "IMG_1.jpg, image/jpeg, a web page, efbbbf0a3c736372",
        "IMG_1.jpg, image/jpeg, a web page, fffe20003c007300",
        "homework.pdf, application/pdf, a picture, " + PNG,
        "notes.txt, text/plain, a program, 23212f62696e2f7368",
        "photo.png, image/png, a film, " + MP4,
        "something.xyz, application/octet-stream, a program, " + PROGRAM,
        "no ending, image/jpeg, a document, 255044462d312e37"
    })
    void whatIsSomethingElseIsMarked(String name, String type, String found, String content) {
        assertThat(FileKind.doubt(file(name, type, content)))
                .isEqualTo("; it begins as %s does, which its name does not say".formatted(found));
    }

    @ParameterizedTest
    @CsvSource({
        "IMG_1.jpg, image/jpeg, 00",
        "IMG_1.jpg, image/jpeg, 48656c6c6f",
        "notes.txt, text/plain, 48006900",
        "a.pdf, application/pdf, ''"
    })
    void whatBeginsAsNothingOfItsKindIsMarked(String name, String type, String content) {
        assertThat(FileKind.doubt(file(name, type, content)))
                .isEqualTo("; it does not begin as its name leads one to expect, which happens with phones, too");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BMX is fun", "<3 see you", "ID3 is a kind of tag"})
    void wordsMayBeginAsSomethingElseDoes(String words) {
        assertThat(FileKind.doubt(new FoundFile("chat.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void textIsText() {
        var words = "She said “no”".getBytes(StandardCharsets.UTF_8);
        assertThat(FileKind.doubt(new FoundFile("chat.txt", "text/plain", words)))
                .isEmpty();
        assertThat(FileKind.doubt(new FoundFile("chat.csv", "text/csv", new byte[0])))
                .isEmpty();
    }

    @Test
    void anOfficerReadsItBesideTheName() {
        var files = List.of(file("IMG_1.jpg", "image/jpeg", PROGRAM), file("IMG_2.jpg", "image/jpeg", JPEG));
        assertThat(FileList.of(files, DataSize.ofMegabytes(1)))
                .contains("IMG_1.jpg (image/jpeg, 1 KB; it begins as a program does, which its name does not say);"
                        + " IMG_2.jpg (image/jpeg, 1 KB)");
    }

    private static FoundFile file(String name, String type, String content) {
        return new FoundFile(name, type, HexFormat.of().parseHex(content));
    }
}
