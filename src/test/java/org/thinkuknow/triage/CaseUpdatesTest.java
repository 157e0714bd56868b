package org.thinkuknow.triage;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** Moves of a case that are no methods of it are few, and all of them stand in its Javadoc. */
@Tag("house")
class CaseUpdatesTest {

    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern NAMED = Pattern.compile("<li>\\{@link CaseRepository#(\\w+)}");
    private static final Pattern MOVES = Pattern.compile("\\b(?:state|owner)\\s*=");
    private static final Pattern UPDATE =
            Pattern.compile("(?i)\\bupdate\\s+(?:triage_case|case)\\b|\\bCriteriaUpdate\\b");

    @Test
    void everyUpdateThatMovesACaseOrGivesItToSomebodyIsNamedAtTheCase() throws IOException {
        var named = NAMED.matcher(Files.readString(CODE.resolve("org/thinkuknow/triage/Case.java")))
                .results()
                .map(found -> found.group(1))
                .toList();
        var moving = Arrays.stream(CaseRepository.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Modifying.class))
                .filter(CaseUpdatesTest::moves)
                .map(Method::getName)
                .toList();
        assertThat(named).contains("claim", "hand").containsExactlyInAnyOrderElementsOf(moving);
    }

    @Test
    void nobodyElseUpdatesTheRowOfACase() throws IOException {
        try (var files = Files.walk(CODE)) {
            var updating = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(CaseUpdatesTest::updates)
                    .map(file -> file.getFileName().toString());
            assertThat(updating).containsExactly("CaseRepository.java");
        }
    }

    @Test
    void whatAnUpdateOnlyAsksForIsNoMove() {
        assertThat(moves("update Case c set c.unseen = false where c.owner = :officer and c.state = 'CLAIMED'"))
                .isFalse();
        assertThat(moves("update Case c set c.version = c.version + 1,\n c.owner = :to where c.reference = :reference"))
                .isTrue();
        assertThat(moves("update triage_case set state = 'CLOSED'")).isTrue();
    }

    private static boolean moves(Method method) {
        return moves(method.getAnnotation(Query.class).value());
    }

    private static boolean moves(String update) {
        return MOVES.matcher(update.split("\\bwhere\\b", 2)[0]).find();
    }

    private static boolean updates(Path file) {
        try {
            return UPDATE.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
