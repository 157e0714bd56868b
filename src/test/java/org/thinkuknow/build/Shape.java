package org.thinkuknow.build;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What others can see of a compiled class, and whom it uses itself.
 *
 * @param name         with slashes, as in a class file
 * @param seen         all that a compiler reads of it for others: two classes with the same are the same to whoever uses them
 * @param hasConstants whether it has values that a compiler copies into others, where nothing says any more whose they were
 * @param above        what it extends and implements
 * @param uses         classes of ours, and parts of pages, that stand in it
 */
record Shape(String name, int seen, boolean hasConstants, Set<String> above, Set<String> uses) implements Serializable {

    private static final Pattern NAMED = Pattern.compile("(?:org/thinkuknow|com/vaadin/flow/component)/[\\w$/-]+");

    private static final Pattern IN_PAGES = Pattern.compile("com/vaadin/|/ui/");

    static Shape of(Path file) {
        try {
            return of(ClassFile.of().parse(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the packed pages depend on: which classes of pages use which. The same words for the same use. */
    static String pages(Collection<Shape> all) {
        return all.stream()
                .map(shape -> shape.name
                        + shape.uses.stream().filter(IN_PAGES.asPredicate()).toList())
                .filter(IN_PAGES.asPredicate())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static Shape of(ClassModel type) {
        var name = type.thisClass().asInternalName().intern();
        var above = new TreeSet<String>();
        type.superclass().ifPresent(it -> above.add(it.asInternalName().intern()));
        type.interfaces().forEach(it -> above.add(it.asInternalName().intern()));
        var isConstant = type.fields().stream()
                .anyMatch(it -> it.findAttribute(Attributes.constantValue()).isPresent());
        return new Shape(name, seen(type, above).hashCode(), isConstant, above, uses(type));
    }

    private static Set<String> uses(ClassModel type) {
        return StreamSupport.stream(type.constantPool().spliterator(), false)
                .filter(Utf8Entry.class::isInstance)
                .flatMap(it -> NAMED.matcher(((Utf8Entry) it).stringValue()).results())
                .map(it -> it.group().intern())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words rather than bytes, so that nothing depends on the order in which a compiler writes. */
    private static Set<String> seen(ClassModel type, Set<String> above) {
        var seen = new TreeSet<String>();
        if (type.findAttribute(Attributes.enclosingMethod()).isPresent()) {
            return seen; // within a method, where nobody else sees it
        }
        seen.add("is " + type.flags().flagsMask() + above);
        type.findAttribute(Attributes.innerClasses())
                .ifPresent(all -> all.classes().stream()
                        .filter(it -> it.innerClass().equals(type.thisClass()))
                        .forEach(it -> seen.add("within " + it.flagsMask())));
        type.findAttribute(Attributes.signature())
                .ifPresent(it -> seen.add("of " + it.signature().stringValue()));
        type.findAttribute(Attributes.permittedSubclasses())
                .ifPresent(it -> seen.add("permits " + it.permittedSubclasses()));
        type.findAttribute(Attributes.record())
                .ifPresent(all -> seen.add("holds "
                        + all.components().stream()
                                .map(it -> it.name() + ":" + it.descriptor())
                                .toList()));
        type.findAttribute(Attributes.runtimeVisibleAnnotations())
                .filter(it -> type.flags().has(AccessFlag.ANNOTATION))
                .ifPresent(it -> seen.add("marked " + it.annotations()));
        type.fields().stream().filter(it -> !it.flags().has(AccessFlag.PRIVATE)).forEach(it -> seen.add(field(it)));
        type.methods().stream()
                .filter(it -> !it.flags().has(AccessFlag.PRIVATE) && !it.flags().has(AccessFlag.SYNTHETIC))
                .forEach(it -> seen.add(method(it)));
        return seen;
    }

    private static String field(FieldModel field) {
        return "field " + field.flags().flagsMask() + field.fieldName() + field.fieldType()
                + field.findAttribute(Attributes.signature())
                        .map(it -> it.signature().stringValue())
                + field.findAttribute(Attributes.constantValue())
                        .map(it -> it.constant().constantValue());
    }

    private static String method(MethodModel method) {
        var thrown = new ArrayList<String>();
        method.findAttribute(Attributes.exceptions())
                .ifPresent(all -> all.exceptions().forEach(it -> thrown.add(it.asInternalName())));
        return "method " + method.flags().flagsMask() + method.methodName() + method.methodType()
                + method.findAttribute(Attributes.signature())
                        .map(it -> it.signature().stringValue())
                + thrown
                + method.findAttribute(Attributes.annotationDefault()).map(it -> it.defaultValue());
    }
}
