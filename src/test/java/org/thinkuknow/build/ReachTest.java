package org.thinkuknow.build;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** A change reaches whoever uses it, one by another; what nobody can tell reaches everything. */
class ReachTest {

    private static final Kept MAIN = kept(Map.of(
            "vault/Vault", List.of(),
            "report/Report", List.of("vault/Vault"),
            "triage/Case", List.of("report/Report"),
            "learning/Lesson", List.of("Application"),
            "Application", List.of("vault/Vault", "triage/Case")));
    private static final Kept TEST = kept(Map.of(
            "vault/VaultTest", List.of("vault/Vault"),
            "report/ReportTest", List.of("report/Report"),
            "triage/CaseIT", List.of("support/Desk"),
            "learning/LessonTest", List.of("learning/Lesson"),
            "learning/ToldIT", List.of("triage/Case"),
            "support/Desk", List.of("support/Person"),
            "support/Person", List.of(),
            "web/EveryRouteIT", List.of()));

    private final Reach reach = new Reach(MAIN, TEST);

    @Test
    void aChangeReachesWhoeverUsesItOneByAnother() {
        assertThat(of("src/main/java/org/thinkuknow/vault/Vault.java"))
                .containsExactlyInAnyOrder("VaultTest", "ReportTest", "CaseIT", "ToldIT", "EveryRouteIT");
        assertThat(of("src/main/java/org/thinkuknow/triage/ui/New.java"))
                .containsExactlyInAnyOrder("CaseIT", "ToldIT", "EveryRouteIT");
        assertThat(of("src/main/resources/learning/words.txt"))
                .containsExactlyInAnyOrder("LessonTest", "ToldIT", "EveryRouteIT");
    }

    @Test
    void aChangedTestReachesItselfAndWhatTestsShareReachesThoseWhoUseIt() {
        assertThat(of("src/test/java/org/thinkuknow/vault/VaultTest.java")).containsExactly("VaultTest");
        assertThat(of("src/test/java/org/thinkuknow/support/Person.java")).containsExactly("CaseIT");
    }

    @Test
    void whatTheHouseReadsReachesNoOther() {
        assertThat(of("src/docs/style.md", "README.md", "test", ".ci/lanes.sh")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pom.xml",
                "content/help/helplines.yaml",
                "frontend/print/print.js",
                "docker/haproxy.cfg",
                ".ci/frontend/check",
                "something/new",
                "src/main/java/org/thinkuknow/ThinkUKnow.java",
                "src/main/resources/application.yaml",
                "src/main/resources/db/migration/V1__a.sql",
                "src/test/resources/landed-ids.tsv",
                "testing.md"
            })
    void whatNobodyCanTellReachesEverything(String path) {
        assertThat(reach.of(List.of("src/docs/style.md", path))).isEmpty();
    }

    private Set<String> of(String... changed) {
        return reach.of(Arrays.asList(changed)).orElseThrow();
    }

    /** Classes of files of their own, each with those that it uses. */
    private static Kept kept(Map<String, List<String>> classes) {
        var sources = new HashMap<String, Kept.Source>();
        var shapes = new HashMap<String, Shape>();
        classes.forEach((name, used) -> {
            var ours = "org/thinkuknow/" + name;
            sources.put(ours + ".java", new Kept.Source(0, 0, List.of(ours)));
            var uses = used.stream().map(it -> "org/thinkuknow/" + it).collect(Collectors.toSet());
            shapes.put(ours, new Shape(ours, 0, false, Set.of(), uses));
        });
        return new Kept("", sources, shapes, Map.of());
    }
}
