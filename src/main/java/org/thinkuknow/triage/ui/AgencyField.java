package org.thinkuknow.triage.ui;

import org.thinkuknow.geography.Agency;

import java.util.List;
import java.util.function.Function;

/** Chooses an agency by typing a part of its name. */
class AgencyField extends TypedChoice<Agency> {

    AgencyField(String label, String id, List<Agency> agencies) {
        super(label, id, agencies, Agency::name);
    }

    /** @param more finds by typed words those that are too many for a list; they are asked for where the list has none */
    AgencyField(String label, String id, List<Agency> agencies, Function<String, List<Agency>> more) {
        super(label, id, agencies, Agency::name, more);
    }
}
