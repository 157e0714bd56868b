package org.thinkuknow.build;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the last time that a folder was compiled.
 *
 * @param libraries what it was compiled against besides our own
 * @param sources   each file, and what was made of it
 * @param shapes    each class that was made
 * @param others    what was seen of classes of another folder
 */
record Kept(String libraries, Map<String, Source> sources, Map<String, Shape> shapes, Map<String, Integer> others)
        implements Serializable {

    /** A file as it was. */
    record Source(long modified, long size, List<String> classes) implements Serializable {

        boolean isAs(Source other) {
            return modified == other.modified && size == other.size;
        }
    }

    /** What is known, or nothing if that is none, was written by another version of this program, or is of other libraries. */
    static Kept read(Path file, String libraries, Path classes) {
        var kept = read(file);
        var isThere = kept.sources.values().stream()
                .allMatch(it ->
                        it.classes.stream().limit(1).allMatch(name -> Files.exists(classes.resolve(name + ".class"))));
        return isThere && kept.libraries.equals(libraries) ? kept : none(libraries);
    }

    static Kept read(Path file) {
        try (var stream = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return (Kept) stream.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException e) {
            return none("");
        }
    }

    private static Kept none(String libraries) {
        return new Kept(libraries, new HashMap<>(), new HashMap<>(), new HashMap<>());
    }

    void write(Path file) throws IOException {
        try (var stream = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            stream.writeObject(this);
        }
    }
}
