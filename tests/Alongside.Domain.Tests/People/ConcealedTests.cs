using Alongside.Domain.People;

namespace Alongside.Domain.Tests.People;

public sealed class ConcealedTests
{
    [Theory]
    [InlineData("We met at 12 Larch Court and walked.", "12 Larch Court, Thornbeck", "12 Larch Court")]
    [InlineData("The bus stops at LARCH  COURT.", "Flat 3, 12 Larch Court, Thornbeck", "12 Larch Court")]
    [InlineData("They are in larch-court now.", "12 Larch Court", "12 Larch Court")]
    [InlineData("Send it to th1 2ab please", "12 Larch Court, Thornbeck, TH1 2AB", "TH1 2AB")]
    [InlineData("Send it to TH12AB", "12 Larch Court, TH1 2AB", "TH1 2AB")]
    [InlineData("Przy ulicy Żółwiej 4 jest cicho", "ulicy Żółwiej 4", "ulicy Żółwiej 4")]
    [InlineData("The cafe opposite is called Ecluse Cafe", "Écluse Café", "Écluse Café")]
    [InlineData("Rosewood is full tonight.", "Rosewood", "Rosewood")]
    [InlineData("Ring 07700 900 123 after six", "07700 900123", "07700 900123")]
    [InlineData("Ring +44 7700 900123 after six", "07700 900123", "07700 900123")]
    [InlineData("Ring 07700900123", "+44 (0)7700 900123", "+44 (0)7700 900123")]
    [InlineData("Write to leanne.p@example.org", "leanne.p@example.org", "leanne.p@example.org")]
    public void It_is_found_however_it_is_written(string text, string concealed, string named) => Assert.Equal(named, Concealed.NamedIn(text, concealed));

    [Theory]
    [InlineData("We met in Thornbeck.", "12 Larch Court, Thornbeck")]
    [InlineData("Flat 3 has a new door.", "Flat 3, 12 Larch Court")]
    [InlineData("There were 12 of us.", "12 Larch Court")]
    [InlineData("At her mum's.", "At her mum's, Thornbeck")]
    [InlineData("The larch by the court grew.", "12 Larch Court")]
    [InlineData("She rang 07700 900999.", "07700 900123")]
    [InlineData("A quiet morning.", "")]
    [InlineData("", "12 Larch Court")]
    [InlineData("A quiet morning.", null)]
    public void What_says_nothing_of_it_goes(string text, string? concealed) => Assert.Null(Concealed.NamedIn(text, concealed));
}
