package org.thinkuknow.content;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The text of every file below content/, and the names of the pictures, read once. What stands in { } is filled in for a copy of the
 * site that nobody watches, until {@link #forCopy} says otherwise.
 */
public class ContentFiles {

    private final SortedMap<String, String> texts;
    private final Set<String> pictures;
    private final boolean watched;
    private final Tokens tokens;

    ContentFiles(SortedMap<String, String> texts, Set<String> pictures) {
        this(texts, pictures, false);
    }

    private ContentFiles(SortedMap<String, String> texts, Set<String> pictures, boolean watched) {
        this.texts = texts;
        this.pictures = pictures;
        this.watched = watched;
        this.tokens = Tokens.read(
                texts.getOrDefault(Tokens.FILE, "[]"), texts.getOrDefault(Laws.FILE, "[]"), watched, new Problems());
    }

    /**
     * The same files for a copy of the site.
     *
     * @param isWatched whether somebody reads what is sent on it, day and night
     */
    public ContentFiles forCopy(boolean isWatched) {
        return new ContentFiles(texts, pictures, isWatched);
    }

    /**
     * Reads the files of a working copy.
     *
     * @throws BrokenContent if a file is not UTF-8
     */
    public static ContentFiles in(Path content, Path illustrations) {
        var texts = new TreeMap<String, String>();
        var pictures = new TreeSet<String>();
        try (var files = Files.walk(content);
                var drawings = Files.list(illustrations)) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                var path = content.relativize(file).toString().replace('\\', '/');
                texts.put(path, text(file, path));
            }
            drawings.forEach(file -> pictures.add(file.getFileName().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFiles(texts, pictures);
    }

    private static String text(Path file, String path) throws IOException {
        try {
            return withoutMark(Files.readString(file));
        } catch (CharacterCodingException e) {
            throw new BrokenContent(
                    List.of(new Problem(path, 1, "Some letters in this file cannot be read; save it as UTF-8.")));
        }
    }

    /** Some editors begin a file with an unseen mark. */
    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Reads the files that are packed with the application. */
    public static ContentFiles packed() {
        var texts = new TreeMap<String, String>();
        var pictures = new TreeSet<String>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (var file : resolver.getResources("classpath*:content/**/*.*")) {
                texts.put(pathBelowContent(file), withoutMark(file.getContentAsString(StandardCharsets.UTF_8)));
            }
            for (var file : resolver.getResources("classpath*:META-INF/resources/illustrations/*")) {
                pictures.add(file.getFilename());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ContentFiles(texts, pictures);
    }

    private static String pathBelowContent(Resource file) throws IOException {
        var address = file.getURL().toString();
        return address.substring(address.lastIndexOf("/content/") + "/content/".length());
    }

    /**
     * Other texts with these pictures: what somebody writes who is not a writer of the library, for the same readers and checks.
     *
     * @param written the texts, by path
     * @param shared  the paths of files of the library that the readers need, such as limits and words
     */
    public ContentFiles apart(Map<String, String> written, List<String> shared) {
        var others = new TreeMap<>(written);
        Stream.concat(Stream.of(Tokens.FILE, Laws.FILE), shared.stream())
                .forEach(path -> written(path).ifPresent(text -> others.put(path, text)));
        return new ContentFiles(others, pictures, watched);
    }

    /** The text of one file as its readers find it: with what stands in { } filled in. */
    public Optional<String> text(String path) {
        return written(path).map(text -> tokens.filled(path, text));
    }

    /** The text of one file as its writer wrote it. */
    public Optional<String> written(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    /** A sentence with what stands in { } filled in. */
    String filled(String sentence) {
        return tokens.filled("", sentence);
    }

    /** The tokens of a line, as they stand there, that mean nothing. */
    List<String> unknownTokens(String line) {
        return tokens.unknownIn(line);
    }

    /** Every path that begins with a prefix, in order. */
    public List<String> under(String prefix) {
        return texts.tailMap(prefix).keySet().stream()
                .takeWhile(path -> path.startsWith(prefix))
                .toList();
    }

    /** The names of all pictures, in order. */
    public List<String> pictures() {
        return List.copyOf(pictures);
    }

    /** Whether there is a picture of that name. */
    public boolean hasPicture(String name) {
        return pictures.contains(name);
    }

    /** The picture that an entry may name under a key; one that is not there is a problem. */
    public Optional<String> picture(Entry entry, String key) {
        var named = entry.optionalText(key);
        named.filter(file -> !hasPicture(file))
                .ifPresent(file ->
                        entry.wrong(key, "There is no picture `%s` in frontend/illustrations.".formatted(file)));
        return named;
    }
}
