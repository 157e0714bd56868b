package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Every regular expression of the code reads hostile text in a number of steps that grows with its length and, where a search begins anew
 * at each letter, with its square: never faster. What a step is: one letter that the expression asks for.
 */
@Tag("house")
class RegularExpressionsTest {

    private static final int LENGTH = 200;
    private static final long MOST_STEPS = 4L * LENGTH * LENGTH;
    private static final int MOST_LETTERS = 14;
    private static final Set<String> TAKE_ONE = Set.of("matches", "split");
    private static final Set<String> TAKE_TWO = Set.of("replaceAll", "replaceFirst");
    private static final String USUAL = "a0 -\n.,é<";
    private static final List<String> ENDS = List.of("", "!", "\u0000", "\n\u0001");

    @Test
    void noExpressionOfTheCodeRunsAway() throws IOException, ReflectiveOperationException {
        var patterns = patterns();
        assertThat(patterns).hasSizeGreaterThan(250);
        var worst = new TreeMap<String, String>();
        patterns.forEach((pattern, where) -> hostile(pattern).forEach(text -> {
            if (steps(pattern, text) > MOST_STEPS) {
                worst.putIfAbsent(where + ": " + pattern.pattern(), shown(text));
            }
        }));
        assertThat(worst).isEmpty();
    }

    /** The measure itself is right: one that is known to run away is found. */
    @Test
    void oneThatRunsAwayIsFound() {
        for (var known : List.of(".*a.*a.*b", "(?s).*<[a-z][^>]*>.*", "(?i).*(\\d|@|wrote).*:\\s*")) {
            var pattern = Pattern.compile(known);
            assertThat(hostile(pattern).anyMatch(text -> steps(pattern, text) > MOST_STEPS))
                    .as(known)
                    .isTrue();
        }
        assertThatThrownBy(() -> new Counted("abc").charAt(3)).isInstanceOf(StringIndexOutOfBoundsException.class);
    }

    private static String shown(String text) {
        return text.substring(0, 12).replace("\n", "\\n") + "…";
    }

    private static long steps(Pattern pattern, String text) {
        var counted = new Counted(text);
        try {
            for (Matcher matcher = pattern.matcher(counted); matcher.find(); ) {
                counted.read = Math.max(counted.read, 1);
            }
            pattern.matcher(counted).matches();
        } catch (TooMany | StackOverflowError ranAway) {
            return Long.MAX_VALUE;
        }
        return counted.read;
    }

    /** What is repeated: each letter that the expression names, each two of them, and what is usual in texts. */
    private static Stream<String> hostile(Pattern pattern) {
        var letters = new LinkedHashSet<String>();
        pattern.pattern()
                .replaceAll("\\\\[QEbBAzZGRXK]|\\\\[pP]\\{\\w+\\}|\\(\\?<?[\\w=!:>]*", "")
                .replace("\\d", "7")
                .replace("\\s", " ")
                .replace("\\w", "k")
                .replace("\\h", " ")
                .replace("\\n", "\n")
                .chars()
                .filter(letter -> "\\()[]{}|^$*+?".indexOf(letter) < 0)
                .limit(400)
                .forEach(letter -> letters.add(Character.toString(letter)));
        var named = letters.stream().limit(MOST_LETTERS).toList();
        var all = new LinkedHashSet<>(named);
        USUAL.chars().forEach(letter -> all.add(Character.toString(letter)));
        var pairs = named.stream().flatMap(one -> named.stream().limit(6).map(other -> one + other));
        return Stream.concat(all.stream(), pairs)
                .flatMap(each -> Stream.concat(
                        ENDS.stream().map(end -> each.repeat(LENGTH / each.length()) + end),
                        named.stream().limit(3).map(start -> start + each.repeat(LENGTH / each.length()) + "!")));
    }

    /** All of them, with the class in which each stands: what is written in place, and what a class keeps. */
    private static Map<Pattern, String> patterns() throws IOException, ReflectiveOperationException {
        var place = Path.of(ThinkUKnow.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        var found = new TreeMap<String, String>();
        var patterns = new TreeMap<Pattern, String>(Comparator.comparing(Pattern::toString));
        try (var files = Files.walk(place.resolve("org/thinkuknow"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".class")).toList()) {
                new ClassReader(Files.readAllBytes(file)).accept(new Written(found), ClassReader.SKIP_DEBUG);
                var name =
                        place.relativize(file).toString().replace(".class", "").replace('/', '.');
                for (var field : kept(name)) {
                    field.setAccessible(true);
                    patterns.put((Pattern) field.get(null), name);
                }
            }
        }
        found.forEach((pattern, where) -> patterns.putIfAbsent(Pattern.compile(pattern), where));
        return patterns;
    }

    private static List<Field> kept(String name) throws ReflectiveOperationException {
        try {
            return Arrays.stream(Class.forName(name, false, RegularExpressionsTest.class.getClassLoader())
                            .getDeclaredFields())
                    .filter(field -> field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers()))
                    .toList();
        } catch (NoClassDefFoundError notHere) {
            return List.of();
        }
    }

    private static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooMany() {
            super("", null, false, false);
        }
    }

    /** A text that counts how often a letter of it is read. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long read;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++read > MOST_STEPS) {
                throw new TooMany();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** Notes expressions that are written where they are used. */
    private static final class Written extends ClassVisitor {

        private final Map<String, String> found;
        private String name = "";

        Written(Map<String, String> found) {
            super(Opcodes.ASM9);
            this.found = found;
        }

        @Override
        public void visit(int version, int access, String type, String signature, String above, String[] interfaces) {
            name = type;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String kind, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                private final Deque<String> before = new ArrayDeque<>();

                @Override
                public void visitLdcInsn(Object constant) {
                    if (constant instanceof String text) {
                        before.addFirst(text);
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    var constants = new ArrayList<>(before);
                    before.clear();
                    var isString = owner.equals("java/lang/String");
                    if (owner.equals("java/util/regex/Pattern") && called.equals("compile") && !constants.isEmpty()
                            || isString && TAKE_ONE.contains(called) && !constants.isEmpty()) {
                        found.put(constants.getFirst(), name);
                    } else if (isString && TAKE_TWO.contains(called) && constants.size() > 1) {
                        found.put(constants.get(1), name);
                    }
                }
            };
        }
    }
}
