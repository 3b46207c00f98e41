using Alongside.Domain.Organisations;
using Alongside.Tests.Given;
using Alongside.Web.Access;

namespace Alongside.Tests.House;

/// <summary>The check at the save, asked about every kind of row that there is.</summary>
public sealed class WhoSavesTests
{
    /// <summary>What the door writes down itself or keeps without a name, and nobody hands to it.</summary>
    private static readonly string[] WrittenByTheDoor = ["Change", "Draft", "Imported", "MovedRow", "NameKeyRow", "PulseAnswer", "PulseGiven", "PulseWords", "Reading", "Sent", "UnnamedAnswer"];

    /// <summary>What a role may save with nothing open: the house, for those who keep it, and what those who answer for the service say of it.</summary>
    private static readonly Dictionary<Role, string[]> WithNothingOpen = new()
    {
        [Role.Administrator] = ["DutyDay", "HowOftenHeld", "Membership", "Offer", "Organisation", "SaidIn", "Team", "Worker"],
        [Role.ServiceLead] = ["HowOftenHeld", "Offer", "TurningPoint"],
    };

    [Theory, BothEngines]
    public async Task Every_kind_of_row_says_who_saves_it_or_is_written_down_by_the_door_itself(string engine)
    {
        var place = await Place.On(engine);

        Assert.Equal(WrittenByTheDoor, Kinds(place).Where(k => !Record.SaysWhoSaves(k)).Select(k => k.Name).Order(StringComparer.Ordinal));
    }

    [Theory, BothEngines]
    public async Task With_nothing_open_nobody_saves_a_row_of_any_kind_whatever_they_are_here_for(string engine)
    {
        var place = await Place.On(engine);
        var family = await ARelationship.HeldByAsync(await place.WorkerAsync("Ana Petrov", await place.TeamAsync()), "Lea");
        var everybody = new List<Someone> { await place.FamilyMemberAsync(family.Person) };
        foreach (var role in Enum.GetValues<Role>().Where(r => r != Role.FamilyMember)) everybody.Add(await place.WorkerAsync($"{role}", role is Role.Worker or Role.Supervisor ? await place.TeamAsync() : null, role));
        var tried = 0;

        foreach (var kind in Kinds(place))
            foreach (var who in everybody)
            {
                await using var door = who.Door();
                if (!Kept(() => door.Add(Activator.CreateInstance(kind, nonPublic: true)!))) continue;
                if (who.Person is null && WithNothingOpen.GetValueOrDefault(who.Worker.Role)?.Contains(kind.Name) == true) continue;
                tried++;
                var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => door.SaveAsync());
                Assert.True(refused.Message.Contains("does not stand open", StringComparison.Ordinal), $"{who.Worker.Role} and {kind.Name}: {refused.Message}");
            }
        Assert.True(tried > 600, $"{tried}");
        TestContext.Current.SendDiagnosticMessage($"who saves, on {engine}: {tried} tries, 0 saved");
    }

    private static IEnumerable<Type> Kinds(Place place) => Record.ModelOf(place.Engine).GetEntityTypes().Select(e => e.ClrType).OrderBy(k => k.Name, StringComparer.Ordinal);

    /// <summary>A row whose key is a text and is empty is no row, and is not even taken.</summary>
    private static bool Kept(Action adds)
    {
        try
        {
            adds();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
}
