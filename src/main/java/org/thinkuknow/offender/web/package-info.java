/** What is fetched from the register as a file. */
@NullMarked
package org.thinkuknow.offender.web;

import org.jspecify.annotations.NullMarked;
