package org.thinkuknow.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which test classes a change can reach. A module is the first package below org.thinkuknow: what changes in one reaches all that use
 * it, one by another, as the compiled classes say. What nobody can tell reaches everything.
 */
final class Reach {

    private static final String OURS = "org/thinkuknow/";
    private static final String MAIN = "src/main/java/";
    private static final String RESOURCES = "src/main/resources/";
    private static final String TEST = "src/test/java/";
    /** What only the rules of the house read, and those run for every change. */
    private static final List<String> READ_BY_THE_HOUSE = List.of(
            "src/docs/",
            "src/bench/",
            "src/learn/",
            "README.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "LICENSE",
            ".gitignore",
            ".github/",
            ".git-blame-ignore-revs",
            ".ci/hooks/",
            ".ci/lanes.sh",
            ".ci/run",
            ".ci/tools.sh",
            "test",
            "run");

    private final Map<String, Set<String>> users = new HashMap<>();
    private final Map<String, Set<String>> uses = new HashMap<>();
    private final Map<String, String> sources = new HashMap<>();
    private final Set<String> modules = new HashSet<>();

    /**
     * @param main what was compiled of the application
     * @param test what was compiled of its tests
     */
    Reach(Kept main, Kept test) {
        for (var shape : main.shapes().values()) {
            modules.add(module(shape.name()));
            shape.uses()
                    .forEach(used -> users.computeIfAbsent(module(used), it -> new HashSet<>())
                            .add(module(shape.name())));
        }
        modules.remove("");
        users.remove(""); // what is not ours, and the application's own first class, which nobody has to use
        test.sources()
                .forEach((path, source) -> source.classes().forEach(name -> {
                    sources.put(name, path);
                    uses.computeIfAbsent(path, it -> new HashSet<>())
                            .addAll(test.shapes().get(name).uses());
                }));
    }

    /**
     * Reads changed files, one a line, and prints the names of test classes, or nothing and ends with 3 if everything is reached.
     *
     * @param arguments none
     * @throws IOException if it cannot be read what was compiled
     */
    public static void main(String[] arguments) throws IOException {
        var reach = new Reach(Kept.read(Path.of("target/compiled/main")), Kept.read(Path.of("target/compiled/test")));
        List<String> changed;
        try (var lines = new BufferedReader(new InputStreamReader(System.in))) {
            changed = lines.lines().filter(line -> !line.isBlank()).toList();
        }
        var reached = reach.of(changed);
        reached.ifPresent(names -> names.forEach(System.out::println));
        System.exit(reached.isPresent() ? 0 : 3);
    }

    /** The names of test classes that these files can reach; nothing where that can be any. */
    Optional<Set<String>> of(Collection<String> changed) {
        var touched = new HashSet<String>();
        var paths = new HashSet<String>();
        for (var path : changed) {
            if (path.startsWith(TEST) && path.endsWith(".java")) {
                paths.add(path.substring(TEST.length()));
            } else if (READ_BY_THE_HOUSE.stream()
                    .noneMatch(it -> it.endsWith("/") ? path.startsWith(it) : path.equals(it))) {
                var module = changedModule(path);
                if (module.isEmpty()) {
                    return Optional.empty();
                }
                touched.add(module);
            }
        }
        spread(touched);
        return Optional.of(tests(touched, paths));
    }

    /** The module of a file of the application, or nothing. */
    private String changedModule(String path) {
        if (path.startsWith(MAIN)) {
            return module(path.substring(MAIN.length()));
        }
        var folder =
                path.startsWith(RESOURCES) ? path.substring(RESOURCES.length()).split("/")[0] : "";
        return modules.contains(folder) ? folder : "";
    }

    private void spread(Set<String> touched) {
        var waiting = Set.copyOf(touched);
        while (!waiting.isEmpty()) {
            waiting = waiting.stream()
                    .flatMap(module -> users.getOrDefault(module, Set.of()).stream())
                    .filter(touched::add)
                    .collect(Collectors.toSet());
        }
    }

    /** What uses a test class that has changed; tests in those modules, in none, and what uses a class of such a module. */
    private Set<String> tests(Set<String> touched, Set<String> changed) {
        var reached = new HashSet<>(changed);
        while (uses.entrySet().stream()
                        .filter(it -> it.getValue().stream().map(sources::get).anyMatch(reached::contains))
                        .map(Map.Entry::getKey)
                        .filter(reached::add)
                        .count()
                > 0) {
            // those who use those
        }
        if (!touched.isEmpty()) {
            uses.forEach((path, used) -> {
                var module = module(path);
                if (touched.contains(module)
                        || !modules.contains(module)
                        || used.stream().anyMatch(it -> !sources.containsKey(it) && touched.contains(module(it)))) {
                    reached.add(path);
                }
            });
        }
        return reached.stream()
                .filter(uses::containsKey)
                .filter(Reach::isTest)
                .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTest(String path) {
        return path.endsWith("Test.java") || path.endsWith("IT.java");
    }

    /** The first package below ours, or nothing for what is directly there or elsewhere. */
    private static String module(String name) {
        var rest = name.startsWith(OURS) ? name.substring(OURS.length()) : "";
        return rest.contains("/") ? rest.substring(0, rest.indexOf('/')) : "";
    }
}
