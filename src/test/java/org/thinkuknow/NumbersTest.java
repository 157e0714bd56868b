package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.asm.ClassReader;
import org.springframework.asm.ClassVisitor;
import org.springframework.asm.MethodVisitor;
import org.springframework.asm.Opcodes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** No number overflows unnoticed: where a long becomes an int it fits, and a number that is read has its digits counted first. */
@Tag("house")
class NumbersTest {

    /** What a long may come from that becomes an int: what lies in memory is counted, and what is bounded at the place itself. */
    private static final Set<String> FITS = Set.of(
            "java/util/stream/Stream.count",
            "java/util/stream/IntStream.count",
            "java/lang/Math.min",
            "java/lang/Math.floorMod");

    /** Where it fits for another reason: ten bits of a keyed hash. */
    private static final Set<String> FITS_BY_ITS_MEANING = Set.of("report/Receipts");

    private static final Pattern READS = Pattern.compile(
            "\\b(?:Integer|Long|Short|Byte)\\.(?:parse\\w+|decode|valueOf)\\((?!\")|Double\\.parseDouble"
                    + "|new Big(?:Integer|Decimal)\\((?!1, )");
    private static final Pattern UNBOUNDED = Pattern.compile("(?:\\\\\\\\d|\\[0-9\\])(?:[+*]|\\{\\d+,\\})");
    private static final Pattern BOUNDED =
            Pattern.compile("(?:\\\\\\\\d|\\[0-9\\]|\\[1-9\\])(?![+*])|NumberFormatException");

    /** What reads numbers of our own making: of code, hashes, two hexadecimal digits, the database, and lists to choose from. */
    private static final Set<String> OF_OUR_OWN = Set.of(
            "DataDirectory",
            "Count",
            "MailEvery",
            "ForceTiles",
            "FileKind",
            "Learning",
            "Waited",
            "ImportPass",
            "Schema",
            "WholeForm");

    private static final List<String> ENDS = List.of(("| |0|-0|-1|+1|2147483647|2147483648|-2147483648|-2147483649"
                    + "|9223372036854775807|9223372036854775808|-9223372036854775809|100000000000000000000|1e9|0x7fffffff"
                    + "|NaN|Infinity|١٢|१२|𝟙𝟚|1.5|1,000|½|12٣|" + "1".repeat(400) + "|" + "0".repeat(400) + "1")
            .split("\\|"));

    @Test
    void aLongBecomesAnIntOnlyWhereItFits() throws IOException {
        var narrowed = new TreeSet<String>();
        var fitting = new TreeSet<String>();
        for (var file : classes()) {
            new ClassReader(Files.readAllBytes(file)).accept(new Narrowing(narrowed, fitting), ClassReader.SKIP_DEBUG);
        }
        assertThat(narrowed).isEqualTo(FITS_BY_ITS_MEANING);
        assertThat(fitting).as("what a long comes from where it fits").isEqualTo(FITS);
    }

    @Test
    void theDigitsOfWhatIsReadAreCountedFirst() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var reading = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> READS.matcher(text(file)).find())
                    .toList();
            assertThat(reading)
                    .hasSizeGreaterThan(20)
                    .allSatisfy(file -> assertThat(UNBOUNDED.matcher(text(file)).results())
                            .as(file.toString())
                            .isEmpty());
            assertThat(reading.stream()
                            .filter(file -> !BOUNDED.matcher(text(file)).find())
                            .map(NumbersTest::name)
                            .collect(Collectors.toSet()))
                    .isEqualTo(OF_OUR_OWN);
        }
    }

    /** Whatever takes one text and is in a class that reads numbers is given the ends of numbers. */
    @Test
    void theEndsOfNumbersAreBorneWhereverATextIsRead() throws IOException, ReflectiveOperationException {
        var tried = new TreeSet<String>();
        for (var method : readers()) {
            method.setAccessible(true);
            for (var end : ENDS) {
                try {
                    method.invoke(null, end);
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause())
                            .as("%s with %s", method, end)
                            .isNotInstanceOfAny(NumberFormatException.class, ArithmeticException.class)
                            .isInstanceOf(IllegalArgumentException.class);
                }
            }
            tried.add(method.getDeclaringClass().getSimpleName());
        }
        assertThat(tried).contains("AgeGroup", "Phase");
    }

    private static List<Method> readers() throws IOException, ReflectiveOperationException {
        var found = new ArrayList<Method>();
        for (var file : classes()) {
            var reads = new ReadsNumbers();
            new ClassReader(Files.readAllBytes(file)).accept(reads, ClassReader.SKIP_DEBUG);
            if (reads.found) {
                var type = Class.forName(reads.name.replace('/', '.'), false, NumbersTest.class.getClassLoader());
                if (Modifier.isPrivate(type.getModifiers())) {
                    continue;
                }
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<Path> classes() throws IOException {
        var place = ThinkUKnow.class.getProtectionDomain().getCodeSource().getLocation();
        try (var files = Files.walk(Path.of(place.getPath()).resolve("org/thinkuknow"))) {
            return files.filter(file -> file.toString().endsWith(".class")).collect(Collectors.toList());
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Notes the classes in which a long becomes an int that does not come from what fits. */
    private static final class Narrowing extends ClassVisitor {

        private final Set<String> narrowed;
        private final Set<String> fitting;
        private String name = "";

        Narrowing(Set<String> narrowed, Set<String> fitting) {
            super(Opcodes.ASM9);
            this.narrowed = narrowed;
            this.fitting = fitting;
        }

        @Override
        public void visit(int version, int access, String type, String signature, String above, String[] interfaces) {
            name = type.replaceFirst("^org/thinkuknow/", "").replaceFirst("\\$.*", "");
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String kind, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                private String before = "";

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    before = owner + "." + called;
                }

                @Override
                public void visitInsn(int opcode) {
                    if (opcode == Opcodes.L2I) {
                        var fits = FITS.contains(before);
                        (fits ? fitting : narrowed).add(fits ? before : name);
                    }
                    before = "";
                }

                @Override
                public void visitVarInsn(int opcode, int variable) {
                    before = "";
                }

                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    before = "";
                }
            };
        }
    }

    /** Whether a class makes a number of a text. */
    private static final class ReadsNumbers extends ClassVisitor {

        private String name = "";
        private boolean found;

        ReadsNumbers() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String type, String signature, String above, String[] interfaces) {
            name = type;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String kind, String signature, String[] thrown) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    found |= owner.matches("java/lang/(?:Integer|Long|Short)") && called.startsWith("parse");
                }
            };
        }
    }
}
