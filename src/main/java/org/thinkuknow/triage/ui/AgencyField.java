package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.thinkuknow.geography.Agency;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Chooses an agency by typing a part of its name. What is typed is taken if it means one agency, and never thrown away if it does not. */
class AgencyField extends ComboBox<Agency> {

    private static final int FEW = 4;

    private final List<Agency> agencies;
    private final Function<String, List<Agency>> more;
    private String unclear = "";

    AgencyField(String label, String id, List<Agency> agencies) {
        this(label, id, agencies, text -> List.of());
    }

    /** @param more finds by typed words those that are too many for a list; they are asked for where the list has none */
    AgencyField(String label, String id, List<Agency> agencies, Function<String, List<Agency>> more) {
        super(label);
        this.agencies = List.copyOf(agencies);
        this.more = more;
        setItems(this.agencies);
        setItemLabelGenerator(Agency::name);
        setClearButtonVisible(true);
        setManualValidation(true);
        setAllowCustomValue(true);
        setId(id);
        addCustomValueSetListener(set -> typed(set.getDetail()));
        addValueChangeListener(changed -> settle());
        getElement()
                .addEventListener("focusout", left -> {
                    if (left.getEventData()
                            .get("element.inputElement.value")
                            .asString()
                            .isBlank()) {
                        settle();
                    }
                })
                .addEventData("element.inputElement.value");
    }

    /** Lets the list begin with those that are possible; all others follow, because a place can be mistaken. */
    void putFirst(List<Agency> possible) {
        setItems(Stream.concat(possible.stream(), agencies.stream()).distinct().toList());
    }

    /**
     * The agency that is chosen.
     *
     * @return empty if nothing is chosen and nothing is typed
     */
    Optional<Agency> chosen() {
        return Optional.ofNullable(getValue());
    }

    /** A choice other than the one that was suggested stands until it is sent. */
    void keptIn(UnsentFields unsent) {
        unsent.keep(
                this,
                agency -> agency == null ? "" : agency.name(),
                name -> Stream.concat(agencies.stream(), more.apply(name).stream())
                        .filter(agency -> agency.name().equals(name))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether something is typed that means no agency, or several; the field says so, and the keyboard is led there. */
    boolean isUnclear() {
        if (unclear.isEmpty()) {
            return false;
        }
        focus();
        return true;
    }

    private void typed(String text) {
        var found = meant(text);
        if (found.size() == 1) {
            settle();
            setValue(found.getFirst());
            return;
        }
        unclear = text;
        if (found.stream().anyMatch(agency -> !agencies.contains(agency))) {
            putFirst(found);
        }
        setInvalid(true);
        setErrorMessage(
                found.isEmpty()
                        ? "No name here has “%s” in it. Please choose from the list.".formatted(text)
                        : "“%s” can mean several: %s. Please choose one.".formatted(text, named(found)));
    }

    private void settle() {
        unclear = "";
        setInvalid(false);
    }

    /** As the list under the field finds them; a whole name means that one, though others begin with it. */
    private List<Agency> meant(String text) {
        var wanted = text.strip().toLowerCase(Locale.UK);
        var whole = agencies.stream()
                .filter(agency -> agency.name().toLowerCase(Locale.UK).equals(wanted))
                .toList();
        if (whole.size() == 1) {
            return whole;
        }
        var part = agencies.stream()
                .filter(agency -> agency.name().toLowerCase(Locale.UK).contains(wanted))
                .toList();
        return part.isEmpty() ? more.apply(text) : part;
    }

    private static String named(List<Agency> found) {
        var first =
                String.join("; ", found.stream().limit(FEW).map(Agency::name).toList());
        return found.size() > FEW ? first + " and others" : first;
    }
}
