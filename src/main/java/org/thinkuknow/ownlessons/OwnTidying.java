package org.thinkuknow.ownlessons;

import org.springframework.stereotype.Component;
import org.thinkuknow.classroom.TaughtClasses;
import org.thinkuknow.ownlessons.EditionRows.OwnEdition;
import org.thinkuknow.schedule.ErasingTally;
import org.thinkuknow.schedule.OneByOne;

/** Erases what is left of deleted lessons once no results refer to it. */
@Component
class OwnTidying {

    private final EditionRows editions;
    private final TaughtClasses classes;

    OwnTidying(EditionRows editions, TaughtClasses classes) {
        this.editions = editions;
        this.classes = classes;
    }

    ErasingTally erase() {
        return OneByOne.each("deleted lesson", editions.deleted(), reference -> {
            var unused = !classes.anyOf(
                    editions.of(reference).stream().map(OwnEdition::address).toList());
            if (unused) {
                editions.erase(reference);
            }
            return unused;
        });
    }
}
