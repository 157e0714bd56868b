package org.thinkuknow.wanted;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thinkuknow.support.Acting.OFFICER;
import static org.thinkuknow.support.Acting.SUPERVISOR;

/** Files as staff see them, page by page. */
class WantedListsIT extends WantedDesk {

    @Autowired
    private WantedLists lists;

    @Test
    void everyFileStandsOnceTheNewestFirstHoweverManyThereAre() {
        var mine = Stream.generate(() -> proposed(Map.of(FileField.NAME, "Quillon Listed")))
                .limit(WantedLists.MOST + 5)
                .toList();
        var all = everything(WantedState.PROPOSED);
        assertThat(all).doesNotHaveDuplicates().containsSubsequence(mine.reversed());
        MANAGER.run(() -> files.withdraw(mine.getFirst(), "Found."));
        assertThat(everything(WantedState.PROPOSED)).doesNotContain(mine.getFirst());
        assertThat(everything(WantedState.WITHDRAWN)).contains(mine.getFirst());
    }

    @Test
    void aPlaceThatThereIsNotIsTheBeginning() {
        var reference = proposed();
        for (var forged : List.of("W-NO-SUCH", "' or 1 = 1", "", "é😀")) {
            assertThat(MANAGER.get(() -> lists.newest(WantedState.PROPOSED, Optional.of(forged)))
                            .files())
                    .extracting(WantedLine::reference)
                    .startsWith(reference);
        }
        assertThatThrownBy(() -> OFFICER.run(() -> lists.newest(WantedState.PROPOSED, Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> everything(WantedState state) {
        var all = new ArrayList<String>();
        var place = Optional.<String>empty();
        do {
            var from = place;
            var page = SUPERVISOR.get(() -> lists.newest(state, from));
            page.files().stream().map(WantedLine::reference).forEach(all::add);
            place = page.next();
        } while (place.isPresent());
        return all;
    }
}
