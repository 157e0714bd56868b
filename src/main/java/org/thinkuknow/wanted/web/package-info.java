/** What the public sees of wanted people, for people and for machines. */
@NullMarked
package org.thinkuknow.wanted.web;

import org.jspecify.annotations.NullMarked;
