package org.thinkuknow.oversight;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.thinkuknow.oversight.Acts.Choice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever any module records can be found and read by a supervisor. */
@Tag("house")
class ActsTest {

    private static Map<String, Set<String>> inTheCode = Map.of();

    @BeforeAll
    static void readTheCode() {
        inTheCode = ActsInTheCode.all();
    }

    @Test
    void everyActThatAnyModuleRecordsHasItsWordsAndItsKind() {
        var without = new TreeMap<>(inTheCode);
        without.keySet().removeIf(act -> Acts.lineOf(act).isPresent());
        assertThat(without)
                .as(
                        "acts without a line in Acts, and who records them; a star alone: an act that cannot be read from the code")
                .isEmpty();
    }

    @Test
    void everyLineIsOfAnActThatIsRecorded() {
        assertThat(acts().stream().filter(act -> !inTheCode.containsKey(act)))
                .as("recorded by nobody")
                .isEmpty();
    }

    /** The contrast: a look that finds nothing would look like a house in order. */
    @Test
    void everyModuleThatHoldsTheRecordIsFoundInTheCode() {
        assertThat(inTheCode.values().stream().flatMap(Set::stream).collect(Collectors.toSet()))
                .contains("triage", "report", "retention", "account", "offender", "outreach", "overseas", "classroom")
                .hasSizeGreaterThanOrEqualTo(20);
        assertThat(inTheCode).containsKeys("claimed", "ticked *", "released", "took the record as a table");
    }

    @Test
    void eachActIsOneChoiceAndStandsInTheChoiceOfItsKind() {
        assertThat(acts()).doesNotHaveDuplicates();
        assertThat(Acts.choices())
                .extracting(Choice::inAddress)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.matches("[a-z.-]+"));
        assertThat(Acts.choices()).extracting(Choice::words).doesNotHaveDuplicates();
        assertThat(Acts.all(ActKind.LOOKED).acts()).contains("read", "searched the words");
        for (var choice : Acts.choices()) {
            assertThat(Acts.choice(choice.inAddress())).contains(choice);
        }
        assertThat(Acts.choice("no-such-thing")).isEmpty();
    }

    @Test
    void anActIsReadInPlainWordsAndAnOpenOneAsItWas() {
        assertThat(Acts.words("searched the words")).isEqualTo("Searched the children's words");
        assertThat(Acts.words("claimed")).isEqualTo("Took the case");
        assertThat(Acts.words("answered: known already")).isEqualTo("Answered: known already");
        assertThat(Acts.lineOf("took the log as a table").orElseThrow().isOpen())
                .isFalse();
        assertThat(Acts.lineOf("took the PDF").orElseThrow().isOpen()).isTrue();
    }

    /** One act may be "what is open" of two kinds only if it has no line; the choices of single acts are all lines there are. */
    private static List<String> acts() {
        return Acts.choices().stream()
                .filter(choice -> choice.inAddress().contains("."))
                .map(choice -> choice.acts().getFirst())
                .toList();
    }
}
