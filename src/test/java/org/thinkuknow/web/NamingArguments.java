package org.thinkuknow.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Arguments of a method that name a case: in one of them, wherever it has room for a text. */
final class NamingArguments {

    private static final int DEEPEST = 3;

    private final String reference;

    NamingArguments(String reference) {
        this.reference = reference;
    }

    /** Those of each parameter that can name a case, with anything for the others. */
    List<Object[]> of(ServiceMethods.ServiceMethod service) {
        var types = service.method().getGenericParameterTypes();
        return IntStream.range(0, types.length)
                .mapToObj(at -> naming(types[at], 0).map(named -> with(service, at, named)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Object[] with(ServiceMethods.ServiceMethod service, int at, Object named) {
        var types = service.method().getParameterTypes();
        return IntStream.range(0, types.length)
                .mapToObj(each -> each == at ? named : Anything.ofType(types[each]))
                .toArray();
    }

    private Optional<Object> naming(Type type, int depth) {
        if (type == String.class) {
            return Optional.of(reference);
        }
        if (depth > DEEPEST) {
            return Optional.empty();
        }
        if (type instanceof ParameterizedType made) {
            return inOne(made, depth);
        }
        return type instanceof Class<?> plain && plain.isRecord() ? inRecord(plain, depth) : Optional.empty();
    }

    private Optional<Object> inOne(ParameterizedType made, int depth) {
        var raw = (Class<?>) made.getRawType();
        var one = Arrays.stream(made.getActualTypeArguments())
                .map(each -> naming(each, depth + 1))
                .flatMap(Optional::stream)
                .findFirst();
        if (Map.class.isAssignableFrom(raw)) {
            return made.getActualTypeArguments()[0] == String.class
                    ? Optional.of(Map.of(reference, ""))
                    : Optional.empty();
        }
        if (Set.class.isAssignableFrom(raw)) {
            return one.map(Set::of);
        }
        return Collection.class.isAssignableFrom(raw) ? one.map(List::of) : Optional.empty();
    }

    /** Names it in the first part that has room for it and takes it. */
    private Optional<Object> inRecord(Class<?> type, int depth) {
        var parts = type.getRecordComponents();
        return IntStream.range(0, parts.length)
                .mapToObj(at -> naming(parts[at].getGenericType(), depth + 1).flatMap(named -> made(type, at, named)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Object> made(Class<?> type, int named, Object value) {
        try {
            var sample = Anything.ofType(type);
            var parts = type.getRecordComponents();
            var values = new Object[parts.length];
            for (var at = 0; at < parts.length; at++) {
                values[at] = at == named ? value : valueOf(sample, parts[at]);
            }
            var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return Optional.of(constructor.newInstance(values));
        } catch (AssertionError | ReflectiveOperationException | RuntimeException doesNotFit) {
            return Optional.empty();
        }
    }

    private static Object valueOf(Object sample, RecordComponent part)
            throws IllegalAccessException, InvocationTargetException {
        part.getAccessor().setAccessible(true);
        return part.getAccessor().invoke(sample);
    }
}
