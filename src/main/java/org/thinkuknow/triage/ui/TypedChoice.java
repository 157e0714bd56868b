package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.combobox.ComboBox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Chooses something by typing a part of its name, with Enter or Tab. What is typed is taken if it means one thing. If it means none or
 * several, it is not thrown away, and what was chosen before does not stand for it.
 */
class TypedChoice<T> extends ComboBox<T> {

    private static final int FEW = 4;

    private final List<T> all;
    private final Function<T, String> name;
    private final Function<String, List<T>> more;
    private String unclear = "";

    TypedChoice(String label, String id, List<T> all, Function<T, String> name) {
        this(label, id, all, name, text -> List.of());
    }

    /** @param more finds by typed words those that are too many for a list; they are asked for where the list has none */
    TypedChoice(String label, String id, List<T> all, Function<T, String> name, Function<String, List<T>> more) {
        super(label);
        this.all = List.copyOf(all);
        this.name = name;
        this.more = more;
        setItems(this.all);
        setItemLabelGenerator(name::apply);
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

    /** Lets the list begin with those that are likely; all others follow, because what is likely can be mistaken. */
    void putFirst(List<T> likely) {
        setItems(Stream.concat(likely.stream(), all.stream()).distinct().toList());
    }

    /**
     * What is chosen.
     *
     * @return empty if nothing is chosen, or if something is typed that means nothing here, or several things
     */
    Optional<T> chosen() {
        return unclear.isEmpty() ? Optional.ofNullable(getValue()) : Optional.empty();
    }

    /** A choice other than the one that it began with stands until it is sent. */
    void keptIn(UnsentFields unsent) {
        unsent.keep(
                this,
                chosen -> chosen == null ? "" : name.apply(chosen),
                kept -> Stream.concat(all.stream(), more.apply(kept).stream())
                        .filter(each -> name.apply(each).equals(kept))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether something is typed that means nothing here, or several things; the field says so, and the keyboard is led there. */
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
        if (found.stream().anyMatch(each -> !all.contains(each))) {
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
    private List<T> meant(String text) {
        var wanted = text.strip().toLowerCase(Locale.UK);
        var whole = all.stream()
                .filter(each -> name.apply(each).toLowerCase(Locale.UK).equals(wanted))
                .toList();
        if (whole.size() == 1) {
            return whole;
        }
        var part = all.stream()
                .filter(each -> name.apply(each).toLowerCase(Locale.UK).contains(wanted))
                .toList();
        return part.isEmpty() ? more.apply(text) : part;
    }

    private String named(List<T> found) {
        var first = String.join("; ", found.stream().limit(FEW).map(name).toList());
        return found.size() > FEW ? first + " and others" : first;
    }
}
