package org.thinkuknow.build;

import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The compiler of the JDK, without any checks besides its own. */
final class Javac {

    private Javac() {}

    /**
     * Compiles some files into a folder that is emptied before, so that what does not compile changes nothing elsewhere.
     *
     * @return for each file the names of its classes, with slashes
     */
    static Map<String, List<String>> compile(Path from, Set<String> paths, Path to, String classPath)
            throws IOException {
        if (paths.size() > 1) {
            System.err.println("Compiling " + paths.size() + " files of " + from + " ...");
        }
        empty(to);
        Files.createDirectories(to);
        var compiler = ToolProvider.getSystemJavaCompiler();
        var made = new HashMap<String, List<String>>();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var recorded = new ForwardingJavaFileManager<JavaFileManager>(files) {
                @Override
                public JavaFileObject getJavaFileForOutput(
                        Location location, String name, JavaFileObject.Kind kind, FileObject source)
                        throws IOException {
                    var path = from.toAbsolutePath()
                            .relativize(Path.of(source.toUri()))
                            .toString();
                    made.computeIfAbsent(path, it -> new ArrayList<>())
                            .add(name.replace('.', '/').intern());
                    return super.getJavaFileForOutput(location, name, kind, source);
                }
            };
            var options = List.of(
                    "-nowarn",
                    "-proc:none",
                    "-parameters",
                    "-g",
                    "--release",
                    "25",
                    "-d",
                    to.toString(),
                    "-cp",
                    classPath);
            var sources = files.getJavaFileObjectsFromPaths(
                    paths.stream().map(from::resolve).toList());
            if (!compiler.getTask(null, recorded, Javac::say, options, null, sources)
                    .call()) {
                throw new NotCompiled();
            }
        }
        return made;
    }

    private static void say(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
            System.err.println(diagnostic);
        }
    }

    /** Deletes the classes below a folder; other things are left. */
    static void empty(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder).sorted(Comparator.reverseOrder())) {
                for (var file :
                        files.filter(it -> it.toString().endsWith(".class")).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** What javac has said already. */
    static final class NotCompiled extends RuntimeException {}
}
