package org.thinkuknow.triage.ui;

import org.junit.jupiter.api.Test;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class NearbyWordsTest {

    private static final Agency LEEDS = agency("leeds");

    @Test
    void whatIsFilledInSaysWhatItWasReadFrom() {
        assertThat(words(Optional.of(LEEDS), "LS6", "", LEEDS)).isEqualTo("LS6 → leeds. Please check.");
    }

    @Test
    void aNameAloneIsNotFilledInAndSaysWhy() {
        assertThat(words(Optional.empty(), "Named: Leeds", "", LEEDS))
                .isEqualTo(
                        "Named: Leeds → perhaps leeds. Not filled in, because this alone is not certain. Please check and choose.");
    }

    @Test
    void severalAreNamedInTheirOrder() {
        assertThat(words(Optional.empty(), "Named: Newcastle", "", agency("b"), agency("a")))
                .isEqualTo("Named: Newcastle → one of these, the likeliest first: b; a. Please ask or look it up.");
    }

    @Test
    void whereTooManyArePossibleTheyAreCountedAndItIsSaidWhatToAsk() {
        var many = Stream.iterate(1, next -> next + 1)
                .limit(33)
                .map(number -> agency("n" + number))
                .toArray(Agency[]::new);
        assertThat(words(Optional.empty(), "Named: London", "Please ask which borough.", many))
                .isEqualTo(
                        "Named: London → one of 33, which stand first in the list: n1; n2; n3; n4; n5; n6 and others. Please "
                                + "ask which borough.");
    }

    @Test
    void whereNothingIsKnownItIsSaidWhatWouldHelp() {
        assertThat(words(Optional.empty(), "", ""))
                .startsWith("No place or school is given that we can look up.")
                .contains("postcode");
        assertThat(words(Optional.empty(), "Named: England", "Ask for the town."))
                .isEqualTo("Named: England. Ask for the town.");
    }

    @Test
    void anIslandSaysWhomToCallAndNothingElse() {
        var island = new Geography.Suggestion(
                Optional.empty(), Optional.empty(), List.of(), List.of(), "Call the island.", "", "");
        assertThat(NearbyWords.of(island, Optional.empty(), List.of())).isEqualTo("Call the island.");
    }

    private static String words(Optional<Agency> chosen, String from, String note, Agency... candidates) {
        return NearbyWords.of(
                new Geography.Suggestion(chosen, Optional.empty(), List.of(candidates), List.of(), "", from, note),
                chosen,
                List.of(candidates));
    }

    private static Agency agency(String name) {
        return new Agency(Agency.Kind.POLICE, name, name);
    }
}
