package org.thinkuknow.triage;

import org.thinkuknow.report.TypedReference;
import org.thinkuknow.triage.CaseQueue.QueuedCase;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is closed to somebody, by all names under which it can be asked for.
 *
 * @param cases  the references of the cases
 * @param others the references of their referrals and of cards of people in them, each with its case
 */
record ClosedNames(Set<String> cases, Map<String, String> others) {

    /** Nothing is: so it is for nearly everybody. */
    static final ClosedNames NONE = new ClosedNames(Set.of(), Map.of());

    /** No reference of anything is longer, however it is spaced. */
    private static final int LONGEST = 200;

    private static final int DEEPEST = 5;

    boolean isEmpty() {
        return cases.isEmpty();
    }

    /** Whether a case is closed, by its reference. */
    boolean has(String reference) {
        return cases.contains(reference);
    }

    /** The closed case that the arguments of a call name: by themselves, in lists or within values. */
    Optional<String> namedBy(Object... arguments) {
        return isEmpty()
                ? Optional.empty()
                : texts(arguments, 0, true)
                        .flatMap(text -> caseOf(text).stream())
                        .findFirst();
    }

    /** Whether one of a list of results is about a closed case. A line of the queue says nothing of it. */
    boolean areAbout(Object result) {
        return !(result instanceof QueuedCase)
                && texts(result, 0, false).anyMatch(text -> caseOf(text).isPresent());
    }

    /** As the database compares it, and as a person types it. */
    private Optional<String> caseOf(String text) {
        if (cases.contains(text)) {
            return Optional.of(text);
        }
        return Optional.ofNullable(others.get(text)).or(() -> typed(text));
    }

    private Optional<String> typed(String text) {
        return TypedReference.in(text)
                .filter(cases::contains)
                .filter(found -> signs(text).equals(signs(found)));
    }

    private static String signs(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** @param lists whether what stands in lists within a value counts */
    private static Stream<String> texts(Object value, int depth, boolean lists) {
        if (depth > DEEPEST || value == null) {
            return Stream.empty();
        }
        if (value instanceof CharSequence text) {
            // To the database blanks at the end are nothing.
            var said = text.toString().strip();
            return said.length() > LONGEST ? Stream.empty() : Stream.of(said);
        }
        if (value instanceof Record) {
            return Arrays.stream(value.getClass().getRecordComponents())
                    .flatMap(part -> texts(valueOf(value, part), depth + 1, lists));
        }
        if (!lists) {
            return Stream.empty();
        }
        return within(value).flatMap(each -> texts(each, depth + 1, true));
    }

    private static Stream<?> within(Object value) {
        if (value instanceof Collection<?> all) {
            return all.stream();
        }
        if (value instanceof Map<?, ?> map) {
            return Stream.concat(map.keySet().stream(), map.values().stream());
        }
        if (value instanceof Optional<?> one) {
            return one.stream();
        }
        return value instanceof Object[] array ? Arrays.stream(array) : Stream.empty();
    }

    private static Object valueOf(Object value, RecordComponent part) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("A value of " + value.getClass().getName() + " cannot be read", e);
        }
    }
}
