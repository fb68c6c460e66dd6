// SPDX-License-Identifier: Apache-2.0
package org.sijill.knowledge.actors;

import org.sijill.model.PartyKind;

/**
 * An organ that every country may have; its side has the identifier {@code ISO2-CODE}.
 *
 * @param code the code
 * @param kind what kind of party it is
 * @param sector PLOVER sector code
 * @param nameEn English name
 * @param nameAr Arabic name
 */
public record Organ(String code, PartyKind kind, String sector, String nameEn, String nameAr) {}
