package org.thinkuknow;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.ApplicationModule;
import org.thinkuknow.support.Code;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** One name for one thing, where two meet; and a name that says how a class keeps what it keeps (decision 0043). */
@Tag("house")
class NamesTest {

    private static final String ROOT = ThinkUKnow.class.getPackageName() + ".";
    private static final JavaClasses CODE = Code.ours();

    private static final Map<String, List<String>> USES = CODE.stream()
            .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
            .collect(Collectors.toMap(
                    NamesTest::module,
                    type -> List.of(
                            type.getAnnotationOfType(ApplicationModule.class).allowedDependencies())));

    /** Names that may stand in two modules of which one uses the other, with the reason. */
    private static final Map<String, String> KNOWN = Map.of();

    @Test
    void noNameStandsInTwoModulesOfWhichOneMayUseTheOther() {
        var found = new TreeMap<String, Set<String>>();
        byName().forEach((name, modules) -> {
            if (modules.size() > 1 && modules.stream().anyMatch(one -> meetsOneOf(one, modules))) {
                found.put(name, modules);
            }
        });
        KNOWN.keySet().forEach(name -> assertThat(found.remove(name)).as(name).isNotNull());
        assertThat(found).isEmpty();
    }

    @Test
    void whatKeepsEntitiesIsARepositoryByItsName() {
        classes()
                .that(assignableTo(Repository.class))
                .should()
                .haveSimpleNameEndingWith("Repository")
                .check(CODE);
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .should()
                .beAssignableTo(Repository.class)
                .check(CODE);
    }

    @Test
    void rowsAreReadAndWrittenByStatements() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Rows")
                .should()
                .beAssignableTo(Repository.class)
                .check(CODE);
    }

    private static Map<String, Set<String>> byName() {
        return CODE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getName().substring(ROOT.length()).contains("."))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        Collectors.mapping(NamesTest::module, Collectors.toCollection(TreeSet::new))));
    }

    private static String module(JavaClass type) {
        return type.getName().substring(ROOT.length()).split("\\.")[0];
    }

    private static boolean meetsOneOf(String module, Set<String> others) {
        return USES.get(module).stream().anyMatch(others::contains);
    }
}
