package org.thinkuknow;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;
import org.thinkuknow.support.Repetitions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

class ModularityTest {

    /** By their names, the packages directly below the application, and what each uses. */
    private static final Map<String, Set<String>> USED = new TreeMap<>();

    /** What modules use of the inside of others. */
    private static final Set<String> HIDDEN = new TreeSet<>();

    static {
        for (var type : ArchitectureTest.CODE) {
            var module = moduleOf(type);
            if (module.isEmpty()) {
                continue;
            }
            var uses = USED.computeIfAbsent(module, none -> new TreeSet<>());
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var used = dependency.getTargetClass().getBaseComponentType();
                if (!moduleOf(used).isEmpty() && !moduleOf(used).equals(module)) {
                    uses.add(moduleOf(used));
                    if (!used.getPackageName().equals(packageOf(moduleOf(used)))) {
                        HIDDEN.add(dependency.getDescription());
                    }
                }
            }
        }
    }

    private static final Path ARCHITECTURE = Path.of("src/docs/architecture.md");
    private static final List<Path> MAPS = List.of(Path.of("README.md"), Path.of("src/docs/modules.md"));
    /** A row of its table: modules in backquotes, and what they may use. */
    private static final Pattern ROW = Pattern.compile("\\| (`[a-z`, ]+`) \\| ([a-z, ]+|-) \\|");
    /** A cell that holds modules and nothing else. */
    private static final Pattern MODULE_LIST = Pattern.compile("\\| (`[a-z]+`(?:, `[a-z]+`)*) \\|");

    /** Registering it would take a second connection while the transaction still holds its own (decision 0020). */
    @Test
    void aRegisteredReactionNeverRunsInTheThreadOfItsEvent() {
        methods()
                .that()
                .areMetaAnnotatedWith(TransactionalEventListener.class)
                .should()
                .beMetaAnnotatedWith(Async.class)
                .check(ArchitectureTest.CODE);
    }

    @Test
    void modulesHaveNoCyclesAndUseOnlyWhatTheyMay() {
        assertThat(USED).hasSizeGreaterThanOrEqualTo(14);
        assertThat(HIDDEN)
                .as("only what stands in a module's own package is for others")
                .isEmpty();
        var left = new TreeMap<>(USED);
        while (left.values().removeIf(uses -> Collections.disjoint(uses, left.keySet()))) {
            // Whoever uses nobody that is left is in no circle.
        }
        assertThat(left)
                .as("modules that use one another in a circle, and who uses these")
                .isEmpty();
        if (Repetitions.all()) {
            ApplicationModules.of(ThinkUKnow.class).verify();
        }
    }

    /** Without a list of its own, a module may use every other. */
    @Test
    void everyModuleSaysWhatItMayUseAndUsesThatAndNothingElse() {
        assertThat(allowed()).isEqualTo(USED);
    }

    @Test
    void theMapOfModulesSaysWhatEachMayUse() throws IOException {
        var written = new HashMap<String, Set<String>>();
        ROW.matcher(Files.readString(ARCHITECTURE)).results().forEach(row -> {
            for (var module : row.group(1).replace("`", "").split(", ")) {
                written.put(
                        module,
                        "-".equals(row.group(2))
                                ? Set.of()
                                : Set.of(row.group(2).split(", ")));
            }
        });
        assertThat(written).isEqualTo(allowed());
    }

    /** The short map and the long one: a new module has a word in both, and what is gone has none. */
    @Test
    void theMapsNameEveryModuleOnce() throws IOException {
        for (var map : MAPS) {
            var named = Files.readAllLines(map).stream()
                    .filter(line -> line.startsWith("| "))
                    .flatMap(line -> MODULE_LIST.matcher(line).results())
                    .flatMap(
                            list -> Arrays.stream(list.group(1).replace("`", "").split(", ")));
            assertThat(named).as("modules in %s", map).containsExactlyInAnyOrderElementsOf(USED.keySet());
        }
    }

    /** The package below ours; empty: the application itself, or another's. */
    private static String moduleOf(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(packageOf(""))
                ? name.substring(packageOf("").length()).replaceFirst("\\..*", "")
                : "";
    }

    private static String packageOf(String module) {
        return ArchitectureTest.ROOT + "." + module;
    }

    /** What each may use that says so, wherever it stands: a package with such a list is a module. */
    private static Map<String, Set<String>> allowed() {
        return ArchitectureTest.CODE.stream()
                .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
                .collect(Collectors.toMap(
                        type -> type.getPackageName().replaceFirst("^" + Pattern.quote(packageOf("")), ""),
                        type -> Set.of(type.getAnnotationOfType(ApplicationModule.class)
                                .allowedDependencies())));
    }

    @Test
    void everyModuleIsDirectlyBelowTheApplication() {
        assertThat(allowed().keySet()).allMatch(module -> module.matches("[a-z]+"));
        assertThat(USED).containsKeys("report", "triage", "content", "vault");
    }
}
