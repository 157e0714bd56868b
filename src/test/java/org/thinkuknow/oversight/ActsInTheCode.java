package org.thinkuknow.oversight;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.tools.ToolProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every act that the code of this application can record, read from its sources by the compiler: nobody has to think of a new one.
 * Where an act is handed on from method to method, it is followed back to whoever names it. What is only known while the application
 * runs is a {@link #OPEN}.
 */
final class ActsInTheCode {

    /** Stands in an act for a part that only the running application knows. */
    static final String OPEN = "*";

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final String RECORD = "org.thinkuknow.audit.Audit";

    private final Trees trees;
    private final Map<Element, List<Call>> calls = new HashMap<>();
    private final Map<Element, VariableTree> variables = new HashMap<>();
    private final Map<VariableTree, TreePath> places = new HashMap<>();

    private ActsInTheCode(JavacTask compiler) throws IOException {
        trees = Trees.instance(compiler);
        var units = new ArrayList<Tree>();
        compiler.parse().forEach(units::add);
        compiler.analyze();
        units.forEach(unit -> new Collector().scan(new TreePath((com.sun.source.tree.CompilationUnitTree) unit), null));
    }

    /** Each act, and the modules that record it. */
    static Map<String, Set<String>> all() {
        try (var files = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
                var sources = Files.walk(SOURCES)) {
            var wanted = sources.filter(each -> each.toString().endsWith(".java"))
                    .map(Path::toFile)
                    .toList();
            var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(
                            null,
                            files,
                            problem -> {},
                            List.of(
                                    "-proc:none",
                                    "-nowarn",
                                    // what flows where, and whether it ends, was said when the code was built
                                    "-XDshould-stop.ifNoError=ATTR",
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            null,
                            files.getJavaFileObjectsFromFiles(wanted));
            return new ActsInTheCode(task).found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Set<String>> found() {
        var found = new TreeMap<String, Set<String>>();
        calls.forEach((method, from) -> {
            var place = placeOfTheAct(method);
            if (place >= 0) {
                for (var call : from) {
                    if (!call.isInTheRecordItself()) {
                        values(call.argument(place), call.path(), 0)
                                .forEach(act -> found.computeIfAbsent(act, key -> new TreeSet<>())
                                        .add(call.module()));
                    }
                }
            }
        });
        return found;
    }

    private static int placeOfTheAct(Element method) {
        if (!(method.getEnclosingElement() instanceof TypeElement type)
                || !type.getQualifiedName().contentEquals(RECORD)) {
            return -1;
        }
        return switch (method.getSimpleName().toString()) {
            case "record" -> 0;
            case "recordAs", "recordByLink" -> 1;
            default -> -1;
        };
    }

    /** What a text can be. */
    private Set<String> values(ExpressionTree text, TreePath at, int depth) {
        if (depth > 12) {
            return Set.of(OPEN);
        }
        return switch (text) {
            case LiteralTree literal -> Set.of(String.valueOf(literal.getValue()));
            case ParenthesizedTree inside -> values(inside.getExpression(), at, depth);
            case ConditionalExpressionTree either ->
                union(values(either.getTrueExpression(), at, depth), values(either.getFalseExpression(), at, depth));
            case BinaryTree both
            when both.getKind() == Tree.Kind.PLUS ->
                joined(values(both.getLeftOperand(), at, depth), values(both.getRightOperand(), at, depth));
            case IdentifierTree name -> named(trees.getElement(new TreePath(at, name)), depth);
            default -> Set.of(OPEN);
        };
    }

    private Set<String> named(@Nullable Element element, int depth) {
        if (element instanceof VariableElement variable && variable.getConstantValue() != null) {
            return Set.of(String.valueOf(variable.getConstantValue()));
        }
        var declared = element == null ? null : variables.get(element);
        if (declared != null && declared.getInitializer() != null) {
            return values(declared.getInitializer(), places.get(declared), depth + 1);
        }
        if (element != null
                && element.getKind() == ElementKind.PARAMETER
                && element.getEnclosingElement() instanceof ExecutableElement method) {
            var place = method.getParameters().indexOf(element);
            return place < 0
                    ? Set.of(OPEN)
                    : calls.getOrDefault(method, List.of()).stream()
                            .map(call -> values(call.argument(place), call.path(), depth + 1))
                            .reduce(Set.of(), ActsInTheCode::union);
        }
        return Set.of(OPEN);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        var both = new TreeSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Set<String> joined(Set<String> one, Set<String> other) {
        var both = new TreeSet<String>();
        one.forEach(first -> other.forEach(second -> both.add(first + second)));
        return both;
    }

    /** Where a method is called. */
    private record Call(MethodInvocationTree tree, TreePath path, Path file) {

        ExpressionTree argument(int place) {
            return tree.getArguments().get(place);
        }

        boolean isInTheRecordItself() {
            return module().equals("audit");
        }

        String module() {
            return SOURCES.resolve(Path.of("org", "thinkuknow"))
                    .relativize(file)
                    .getName(0)
                    .toString();
        }
    }

    private final class Collector extends TreePathScanner<@Nullable Void, @Nullable Void> {

        @Override
        public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void nothing) {
            var method = trees.getElement(new TreePath(getCurrentPath(), tree.getMethodSelect()));
            if (method != null) {
                calls.computeIfAbsent(method, key -> new ArrayList<>())
                        .add(new Call(
                                tree,
                                getCurrentPath(),
                                Path.of(getCurrentPath()
                                        .getCompilationUnit()
                                        .getSourceFile()
                                        .getName())));
            }
            return super.visitMethodInvocation(tree, nothing);
        }

        @Override
        public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
            var element = trees.getElement(getCurrentPath());
            if (element != null) {
                variables.put(element, tree);
                places.put(tree, getCurrentPath());
            }
            return super.visitVariable(tree, nothing);
        }
    }
}
