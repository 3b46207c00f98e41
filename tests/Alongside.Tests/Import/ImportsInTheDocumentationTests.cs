using Alongside.Tests.House;
using Alongside.Web.Import;

namespace Alongside.Tests.Import;

public sealed class ImportsInTheDocumentationTests
{
    [Theory, BothEngines]
    public async Task The_examples_come_in_as_they_stand_there(string engine)
    {
        var place = await Place.NewAsync(engine);
        var examples = (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "imports.md"), TestContext.Current.CancellationToken))
            .Split("```csv\n").Skip(1).Select(e => e[..e.IndexOf("```", StringComparison.Ordinal)]).ToList();
        Assert.Equal(2, examples.Count);

        var people = await place.ImportsAsync(ImportOf.People, Imports.FileWith(examples[0]), addStaff: true);
        var encounters = await place.ImportsAsync(ImportOf.Encounters, Imports.FileWith(examples[1]), addStaff: true);

        Assert.Empty(people.Refusals.Concat(encounters.Refusals).Concat(people.AllSetAside).Concat(encounters.AllSetAside));
        Assert.Equal((3, 2), (people.New("people"), encounters.New("encounters")));
    }

    [Fact]
    public void Every_column_has_a_line_there()
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "docs", "imports.md"));

        foreach (var shape in new[] { PeopleFile.Shape, EncountersFile.Shape })
            Assert.All(shape.Needed.Concat(shape.Also), column => Assert.Contains($"`{column}`", documentation, StringComparison.Ordinal));
    }
}
