package org.thinkuknow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

@Tag("house")
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(ThinkUKnow.class);
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
        assertThat(MODULES.stream().count()).isGreaterThanOrEqualTo(14);
        MODULES.verify();
    }

    /** Without a list of its own, a module may use every other. */
    @Test
    void everyModuleSaysWhatItMayUse() {
        for (var module : MODULES) {
            var mayUse = module.getBasePackage()
                    .getAnnotation(ApplicationModule.class)
                    .map(ApplicationModule::allowedDependencies);
            assertThat(mayUse)
                    .as("@ApplicationModule of %s", module.getIdentifier())
                    .isPresent();
            assertThat(mayUse.orElseThrow())
                    .as("allowedDependencies of %s", module.getIdentifier())
                    .doesNotContain(ApplicationModule.OPEN_TOKEN);
        }
    }

    @Test
    void everyModuleUsesAllThatItMay() {
        var unused = new TreeMap<String, Set<String>>();
        for (var module : MODULES) {
            var rest = new HashSet<>(allowed().get(module.getIdentifier()));
            module.getDirectDependencies(MODULES)
                    .uniqueModules()
                    .forEach(other -> rest.remove(other.getIdentifier().toString()));
            if (!rest.isEmpty()) {
                unused.put(module.getIdentifier().toString(), rest);
            }
        }
        assertThat(unused).as("what a module may use and does not").isEmpty();
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
        assertThat(written)
                .isEqualTo(allowed().entrySet().stream()
                        .collect(Collectors.toMap(module -> module.getKey().toString(), Map.Entry::getValue)));
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
            assertThat(named)
                    .as("modules in %s", map)
                    .containsExactlyInAnyOrderElementsOf(MODULES.stream()
                            .map(module -> module.getIdentifier().toString())
                            .toList());
        }
    }

    private static Map<ApplicationModuleIdentifier, Set<String>> allowed() {
        return MODULES.stream()
                .collect(Collectors.toMap(
                        module -> module.getIdentifier(),
                        module -> Set.copyOf(List.of(module.getBasePackage()
                                .getAnnotation(ApplicationModule.class)
                                .map(ApplicationModule::allowedDependencies)
                                .orElseThrow()))));
    }

    @Test
    void everyModuleIsDirectlyBelowTheApplication() {
        assertThat(MODULES)
                .allSatisfy(
                        module -> assertThat(module.getBasePackage().getName().split("\\."))
                                .hasSize(ThinkUKnow.class.getPackageName().split("\\.").length + 1));
        assertThat(Arrays.stream(new String[] {"report", "triage", "content", "vault"})
                        .map(MODULES::getModuleByName))
                .allMatch(Optional::isPresent);
    }
}
