package org.thinkuknow.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles what has changed since the last time, and whatever sees the difference, without the checks that the build makes of it. Where
 * nothing was compiled yet, everything. A class whose change nobody else can see is compiled alone.
 */
public final class Compile {

    private final Path from;
    private final Path to;
    private final Path place;
    private final Path state;
    private final String libraries;
    private final Map<String, Shape> others;
    private final Kept before;

    private Compile(Path root, String what, Path to, String libraries, Map<String, Shape> others) {
        from = root.resolve("src").resolve(what).resolve("java");
        this.to = to;
        var compiled = root.resolve("target", "compiled");
        place = compiled.resolve("new");
        state = compiled.resolve(what);
        this.libraries = libraries;
        this.others = others;
        before = Kept.read(state, libraries, to);
    }

    /** @param arguments the file with the class path; then "main" where the tests are not wanted */
    public static void main(String[] arguments) throws IOException {
        var libraries = Files.readString(Path.of(arguments[0])).strip();
        if (!run(Path.of(""), libraries, !List.of(arguments).contains("main"))) {
            System.exit(1);
        }
    }

    /** Whether all of a project compiles. */
    static boolean run(Path root, String libraries, boolean withTests) throws IOException {
        var target = root.resolve("target");
        Files.createDirectories(target.resolve("compiled"));
        try {
            var classes = target.resolve("classes");
            var main = new Compile(root, "main", classes, libraries, Map.of()).run();
            Files.writeString(target.resolve("compiled", "pages"), Shape.pages(main.values()));
            if (withTests) {
                new Compile(root, "test", target.resolve("test-classes"), classes + ":" + libraries, main).run();
            }
            return true;
        } catch (Javac.NotCompiled e) {
            return false;
        }
    }

    private Map<String, Shape> run() throws IOException {
        var sources = sources();
        var anew = new HashSet<>(sources.keySet());
        anew.removeIf(path ->
                before.sources().containsKey(path) && before.sources().get(path).isAs(sources.get(path)));
        var different = new HashSet<String>();
        before.others().forEach((name, seen) -> {
            if (!others.containsKey(name) || others.get(name).seen() != seen) {
                different.add(name);
            }
        });
        var gone = new HashSet<>(before.sources().keySet());
        gone.removeAll(sources.keySet());
        gone.forEach(path -> different.addAll(before.sources().get(path).classes()));
        if (anew.isEmpty()
                && different.isEmpty()
                && others.size() == before.others().size()) {
            return before.shapes();
        }
        others.keySet().stream()
                .filter(name -> !before.others().containsKey(name))
                .forEach(different::add);
        var made = new HashMap<String, List<String>>();
        var shapes = new HashMap<String, Shape>();
        for (var more = seeing(different, shapes, anew, sources.keySet());
                ;
                more = seeing(different, shapes, anew, sources.keySet())) {
            if (more.isEmpty() && (anew.isEmpty() || !made.isEmpty())) {
                break;
            }
            anew.addAll(more);
            made.clear();
            made.putAll(Javac.compile(from, anew, place, place + ":" + to + ":" + libraries));
            shapes.clear();
            shapes.putAll(shapes(made.values()));
            anew.stream()
                    .flatMap(path -> Stream.concat(of(path), made.getOrDefault(path, List.of()).stream()))
                    .filter(name -> !isSeenTheSame(before.shapes().get(name), shapes.get(name)))
                    .forEach(different::add);
        }
        return put(sources, anew, gone, made, shapes);
    }

    private static boolean isSeenTheSame(Shape one, Shape other) {
        return one != null && other != null && one.seen() == other.seen();
    }

    private Stream<String> of(String path) {
        return before.sources().containsKey(path) ? before.sources().get(path).classes().stream() : Stream.empty();
    }

    /** What sees any of these classes, or one below them, and is not compiled anew yet. */
    private Set<String> seeing(Set<String> different, Map<String, Shape> now, Set<String> anew, Set<String> sources)
            throws IOException {
        if (different.isEmpty() || anew.size() == sources.size()) {
            return Set.of();
        }
        var names = new HashSet<>(different);
        var known = Stream.of(others, before.shapes(), now)
                .flatMap(it -> it.values().stream())
                .toList();
        while (names.addAll(known.stream()
                .filter(it -> it.above().stream().anyMatch(names::contains))
                .map(Shape::name)
                .toList())) {
            // what is below those that are below
        }
        var copied = copied(names, now);
        var seeing = new HashSet<String>();
        for (var path : sources) {
            if (!anew.contains(path)
                    && (of(path).anyMatch(name ->
                                    before.shapes().get(name).uses().stream().anyMatch(names::contains))
                            || (copied != null
                                    && copied.matcher(Files.readString(from.resolve(path)))
                                            .find()))) {
                seeing.add(path);
            }
        }
        return seeing;
    }

    /** How those are named whose values may stand in others without a trace, or who may now be meant by a name that meant another. */
    private Pattern copied(Set<String> names, Map<String, Shape> now) {
        var without = names.stream()
                .noneMatch(name -> Stream.of(others, before.shapes(), now)
                        .map(it -> it.get(name))
                        .anyMatch(it -> it != null && it.hasConstants()));
        var isNew = names.stream()
                .anyMatch(name ->
                        !before.shapes().containsKey(name) && !before.others().containsKey(name));
        return without && !isNew
                ? null
                : Pattern.compile(names.stream()
                        .map(name -> Pattern.quote(
                                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1)))
                        .distinct()
                        .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
    }

    private Map<String, Shape> shapes(Iterable<List<String>> made) {
        var names = new ArrayList<String>();
        made.forEach(names::addAll);
        return names.parallelStream()
                .map(name -> Shape.of(place.resolve(name + ".class")))
                .collect(Collectors.toMap(Shape::name, shape -> shape));
    }

    /** Puts what was made in the place of what was there. While that lasts nothing is known, so that whoever is cut off begins anew. */
    private Map<String, Shape> put(
            Map<String, Kept.Source> sources,
            Set<String> anew,
            Set<String> gone,
            Map<String, List<String>> made,
            Map<String, Shape> shapes)
            throws IOException {
        Files.deleteIfExists(state);
        if (before.sources().isEmpty()) {
            Javac.empty(to.resolve("org"));
        }
        for (var path : Stream.concat(anew.stream(), gone.stream()).toList()) {
            for (var name : of(path).toList()) {
                Files.deleteIfExists(to.resolve(name + ".class"));
                before.shapes().remove(name);
            }
        }
        for (var name : shapes.keySet()) {
            var file = to.resolve(name + ".class");
            Files.createDirectories(file.getParent());
            Files.move(place.resolve(name + ".class"), file);
        }
        shapes.putAll(before.shapes());
        for (var path : sources.keySet()) {
            var was = sources.get(path);
            var classes = anew.contains(path) ? made.getOrDefault(path, List.of()) : of(path).toList();
            sources.put(path, new Kept.Source(was.modified(), was.size(), classes));
        }
        var seen = new HashMap<String, Integer>();
        others.forEach((name, shape) -> seen.put(name, shape.seen()));
        new Kept(libraries, sources, shapes, seen).write(state);
        return shapes;
    }

    private Map<String, Kept.Source> sources() throws IOException {
        try (var files = Files.walk(from)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(
                            file -> from.relativize(file).toString(),
                            Compile::source,
                            (one, other) -> one,
                            HashMap::new));
        }
    }

    private static Kept.Source source(Path file) {
        try {
            return new Kept.Source(Files.getLastModifiedTime(file).toMillis(), Files.size(file), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
