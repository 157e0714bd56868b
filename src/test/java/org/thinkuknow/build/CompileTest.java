package org.thinkuknow.build;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** What sees a change is compiled anew, so that no test is green on classes that no longer fit each other; the rest is left alone. */
class CompileTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2026-01-01T00:00:00Z"));

    @TempDir
    private Path root;

    private int written;

    @BeforeEach
    void aProject() throws IOException {
        main("Base", "public class Base { static final int MANY = 1; public int many() { return 2; } }");
        main("Below", "public class Below extends Base {}");
        main("Value", "class Value { int value = Below.MANY; }");
        main("Call", "class Call { Object call(Below below) { return below.many(); } }");
        main("Apart", "class Apart {}");
        test("BaseTest", "class BaseTest { int tested = new Base().many(); }");
        assertThat(isCompiled()).isTrue();
        assertThat(anew()).hasSize(6);
    }

    @Test
    void whatNobodyElseSeesIsCompiledAlone() throws IOException {
        main(
                "Base",
                "public class Base { static final int MANY = 1; public int many() { return hidden(); } "
                        + "private int hidden() { return 3; } }");
        assertThat(isCompiled()).isTrue();
        assertThat(anew()).containsExactly("Base");
        assertThat(isCompiled()).isTrue();
        assertThat(anew()).isEmpty();
    }

    @Test
    void aValueThatWasCopiedIsCopiedAnew() throws IOException {
        main("Base", "public class Base { static final int MANY = 2; public int many() { return 2; } }");
        assertThat(isCompiled()).isTrue();
        assertThat(anew()).contains("Base", "Value").doesNotContain("Apart");
    }

    @Test
    void whoeverCallsWhatIsOtherNowIsCompiledAnewWhereverItIsInherited() throws IOException {
        main("Base", "public class Base { static final int MANY = 1; public long many() { return 2; } }");
        test("BaseTest", "class BaseTest { long tested = new Base().many(); }");
        assertThat(isCompiled()).isTrue();
        assertThat(anew()).contains("Base", "Below", "Call", "BaseTest").doesNotContain("Apart");
    }

    @Test
    void whatNoLongerFitsIsSaidUntilItFitsAndChangesNothing() throws IOException {
        main("Base", "public class Base { static final int MANY = 1; public int others() { return 2; } }");
        assertThat(isCompiled()).isFalse();
        assertThat(isCompiled()).isFalse();
        assertThat(anew()).isEmpty();
        main("Call", "class Call { Object call(Below below) { return below.others(); } }");
        assertThat(isCompiled()).as("the test calls it, too").isFalse();
        assertThat(isCompiled()).isFalse();
        test("BaseTest", "class BaseTest { int tested = new Base().others(); }");
        assertThat(isCompiled()).isTrue();
    }

    @Test
    void whatIsGoneIsGoneForThoseWhoUseIt() throws IOException {
        Files.delete(root.resolve("src/main/java/org/thinkuknow/Base.java"));
        assertThat(isCompiled()).isFalse();
        Files.delete(root.resolve("src/main/java/org/thinkuknow/Call.java"));
        main("Below", "public class Below { static final int MANY = 5; }");
        Files.delete(root.resolve("src/test/java/org/thinkuknow/BaseTest.java"));
        assertThat(isCompiled()).isTrue();
        assertThat(root.resolve("target/classes/org/thinkuknow/Base.class")).doesNotExist();
        assertThat(anew()).contains("Value");
    }

    private boolean isCompiled() throws IOException {
        return Compile.run(root, "", true);
    }

    /** Those whose class files are other than the last time that somebody asked. */
    private Set<String> anew() throws IOException {
        try (var files = Files.walk(root.resolve("target"))) {
            var anew = files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.startsWith(root.resolve("target/compiled")))
                    .filter(file -> file.toFile().lastModified() != LONG_AGO.toMillis())
                    .toList();
            for (var file : anew) {
                Files.setLastModifiedTime(file, LONG_AGO);
            }
            return anew.stream()
                    .map(file -> file.getFileName().toString().replace(".class", ""))
                    .collect(Collectors.toSet());
        }
    }

    private void main(String name, String source) throws IOException {
        write("main", name, source);
    }

    private void test(String name, String source) throws IOException {
        write("test", name, source);
    }

    /** Each at a second of its own, as if somebody had written it. */
    private void write(String what, String name, String source) throws IOException {
        var file = root.resolve("src", what, "java", "org", "thinkuknow", name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package org.thinkuknow; " + source);
        Files.setLastModifiedTime(file, FileTime.fromMillis(LONG_AGO.toMillis() + 1000L * ++written));
    }
}
