package org.thinkuknow.travel;

import org.springframework.stereotype.Component;
import org.thinkuknow.vault.SealedColumn;
import org.thinkuknow.vault.SealedColumns;

import java.util.List;

/** Where this module keeps seals. */
@Component
class TravelSeals implements SealedColumns {

    @Override
    public List<SealedColumn> columns() {
        return List.of(
                new SealedColumn("travel_journey", "reference", "back", "reference"),
                new SealedColumn("travel_notice", "id", "words", "id"),
                new SealedColumn("travel_choice", "id", "words", "id"),
                new SealedColumn("travel_step", "id", "words", "journey"));
    }
}
