"""English is known from its neighbours, and only English goes on."""

from __future__ import annotations

import pytest

from generator.engine.english.language import language_of, require_english
from tests.engine.posting_truth import NAMES, document
from tests.words import refused

OTHERS = {
    "German": "Wir suchen für unser Team in Hamburg eine Pflegefachkraft mit Erfahrung. Sie betreuen die Bewohner, dokumentieren die Pflege und sind für die Planung der Dienste zuständig. Wir bieten ein gutes Gehalt und eine Einarbeitung, die sich nach Ihnen richtet, im Haus an der Elbe.",
    "French": "Nous cherchons pour notre boulangerie une personne qui sait faire le pain et la viennoiserie. Vous êtes responsable de la cuisson et des commandes avec les deux apprentis. Le poste est à pourvoir dans les trois mois, sur une base de trente heures par semaine, en horaires de nuit.",
    "Spanish": "Buscamos para nuestra clínica una enfermera con experiencia en el cuidado de los pacientes. Es responsable de la medicación y de los informes del turno. Se ofrece un contrato de un año con las vacaciones que marca la ley, y un sueldo que depende de la experiencia y del turno.",
    "Dutch": "Wij zoeken voor ons team in Utrecht een verpleegkundige die het werk op de afdeling kent. Je bent verantwoordelijk voor de zorg van de bewoners en je werkt met een vast team. Wij bieden een goed salaris en een contract van een jaar, met de kans om te groeien bij ons.",
}


@pytest.mark.parametrize("name", NAMES)
def test_every_posting_here_is_english(name: str) -> None:
    assert language_of(document(name).lines) == "English"


@pytest.mark.parametrize("language", OTHERS)
def test_another_language_is_known_and_refused(language: str) -> None:
    assert language_of([OTHERS[language]]) == language
    with refused(f"the posting reads as {language}; .*use an English posting") as error:
        require_english([OTHERS[language]], "posting")
    assert error.value.code == "language"


@pytest.mark.parametrize("lines", [[], [""], ["Krankenpfleger (m/w/d)"], ["1 2 3"] * 100])
def test_a_text_too_short_to_tell_is_let_through(lines: list[str]) -> None:
    require_english(lines, "resume")
