package org.thinkuknow.mailbox;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Kinds of files, by their first bytes (the file signatures of RFC 9512's registry of media types and of each format's own standard) and
 * by the endings of their names. A file is looked at no further than that, and nothing is opened.
 */
enum FileKind {
    PICTURE(
            "a picture",
            "jpg jpeg jfif png gif webp heic heif avif bmp tif tiff",
            "image/",
            "0:ffd8ff 0:89504e470d0a1a0a 0:474946383761 0:474946383961 8:57454250 8:68656963 8:68656978 8:6865696d"
                    + " 8:68656973 8:68657663 8:68657678 8:6865766d 8:68657673 8:6d696631 8:6d736631 8:61766966"
                    + " 8:61766973 0:424d 0:49492a00 0:4d4d002a"),
    FILM(
            "a film",
            "mp4 m4v mov 3gp avi mkv webm mpg mpeg",
            "video/",
            "4:66747970 8:41564920 0:1a45dfa3 0:000001ba 0:000001b3 4:6d6f6f76 4:6d646174 4:77696465 4:66726565"
                    + " 4:736b6970 4:706e6f74"),
    SOUND(
            "a sound recording",
            "mp3 m4a aac wav ogg oga opus flac amr caf",
            "audio/",
            "0:494433 0:fffa 0:fffb 0:fff2 0:fff3 0:ffe2 0:ffe3 0:fff1 0:fff9 8:57415645"
                    + " 0:4f676753 0:664c6143 0:2321414d52 0:63616666 4:66747970"),
    PAPER(
            "a document",
            "pdf rtf doc xls ppt msg docx xlsx pptx odt ods odp pages numbers key epub",
            "application/pdf",
            "0:255044462d 0:7b5c727466 0:d0cf11e0a1b11ae1 0:504b0304"),
    ARCHIVE(
            "an archive",
            "zip rar 7z gz tgz",
            "application/zip",
            "0:504b0304 0:504b0506 0:52617221 0:377abcaf271c 0:1f8b"),
    PROGRAM(
            "a program",
            "exe dll com scr msi bat cmd ps1 sh apk jar app",
            "application/x-msdownload",
            "0:4d5a 0:7f454c46 0:cafebabe 0:cffaedfe 0:feedface 0:feedfacf 0:2321 0:4c000000011402"),
    PAGE("a web page", "html htm xhtml svg xml", "text/html", "0:3c"),
    TEXT("text", "txt csv ics vcf log md eml", "text/", "");

    /** Longer than the longest signature with its place. */
    private static final int LOOKED_AT = 32;

    private final String words;
    private final Set<String> endings;
    private final String type;
    private final List<Signature> signatures;

    FileKind(String words, String endings, String type, String signatures) {
        this.words = words;
        this.endings = Set.of(endings.split(" "));
        this.type = type;
        this.signatures = signatures.isEmpty()
                ? List.of()
                : Arrays.stream(signatures.split(" ")).map(Signature::of).toList();
    }

    /**
     * What an officer reads where a file does not begin as its name leads one to expect; empty where it does, where its name says
     * nothing, and where its name says itself that it is a program. It says what was seen: phones and computers name honest files wrongly,
     * too.
     */
    static String doubt(FoundFile file) {
        var claimed = claimed(file);
        var found = found(file.content());
        if (claimed.isEmpty()) {
            return found.contains(PROGRAM) ? said(PROGRAM) : "";
        }
        if (claimed.contains(PROGRAM)) {
            return "";
        }
        if (claimed.contains(TEXT) && isText(file.content()) && !found.contains(PROGRAM)) {
            return ""; // Words may begin as a picture or a page does.
        }
        if (found.isEmpty()) {
            return "; it does not begin as its name leads one to expect, which happens with phones, too";
        }
        return found.stream().anyMatch(claimed::contains) ? "" : said(found.getFirst());
    }

    private static String said(FileKind kind) {
        return "; it begins as " + kind.words + " does, which its name does not say";
    }

    /** By the ending of the name; by the type that the mail claims, if the name has none that is known. */
    private static List<FileKind> claimed(FoundFile file) {
        var dot = file.name().lastIndexOf('.');
        var ending = dot < 0 ? "" : file.name().substring(dot + 1).toLowerCase(Locale.ROOT);
        var named = Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .toList();
        return named.isEmpty()
                ? Arrays.stream(values())
                        .filter(kind -> file.type().startsWith(kind.type))
                        .toList()
                : named;
    }

    /** Every kind that begins so: one container holds documents and archives, another films and sounds. */
    private static List<FileKind> found(byte[] content) {
        var head = Arrays.copyOf(content, Math.min(content.length, LOOKED_AT));
        var page = new String(head, writtenIn(head))
                .replace("\uFEFF", "")
                .toLowerCase(Locale.ROOT)
                .stripLeading()
                .getBytes(StandardCharsets.UTF_8);
        return Arrays.stream(values())
                .filter(kind -> kind.signatures.stream().anyMatch(each -> each.isIn(kind == PAGE ? page : head)))
                .toList();
    }

    /** By the byte-order mark; Windows writes texts and pages so. */
    private static Charset writtenIn(byte[] content) {
        var begins = content.length < 2 ? 0 : (content[0] & 0xff) << Byte.SIZE | content[1] & 0xff;
        return begins == 0xfffe
                ? StandardCharsets.UTF_16LE
                : begins == 0xfeff ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean isText(byte[] content) {
        if (writtenIn(content) != StandardCharsets.UTF_8) {
            return true;
        }
        for (var each : content) {
            if (each == 0) {
                return false;
            }
        }
        return true;
    }

    /**
     * Bytes by which a kind is known.
     *
     * @param at where they stand
     */
    private record Signature(int at, byte[] bytes) {

        static Signature of(String text) {
            var parts = text.split(":", 2);
            return new Signature(Integer.parseInt(parts[0]), HexFormat.of().parseHex(parts[1]));
        }

        boolean isIn(byte[] head) {
            return head.length >= at + bytes.length
                    && Arrays.equals(head, at, at + bytes.length, bytes, 0, bytes.length);
        }
    }
}
