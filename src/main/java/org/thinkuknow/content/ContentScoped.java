package org.thinkuknow.content;

import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean that is read from content files. All such beans are read together, when the application starts and, where changes
 * are watched for, after a change; whoever uses one always speaks to the newest. Its class must not be final.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Scope(value = ContentScope.NAME, proxyMode = ScopedProxyMode.TARGET_CLASS)
public @interface ContentScoped {}
