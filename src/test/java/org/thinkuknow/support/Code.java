package org.thinkuknow.support;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.thinkuknow.ThinkUKnow;

import java.lang.ref.SoftReference;

/** The application's own classes as they were compiled, without tests: read once for all who look at them, while there is room. */
public final class Code {

    private static SoftReference<JavaClasses> read = new SoftReference<>(null);

    private Code() {}

    /** All of them. */
    public static synchronized JavaClasses ours() {
        var classes = read.get();
        if (classes == null) {
            classes = new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(ThinkUKnow.class.getPackageName());
            read = new SoftReference<>(classes);
        }
        return classes;
    }
}
