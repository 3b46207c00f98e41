using Alongside.Domain.Organisations;
using Alongside.Tests.House;
using Alongside.Web.SignIn;

namespace Alongside.Tests.Given;

/// <summary>What the organisation says is done when somebody is not safe.</summary>
internal static class InDanger
{
    public static async Task SaysWhatToDoAsync(this Place place, string procedure)
    {
        await using var db = SignInDb.Of(place.Engine);
        var house = new Organisation("Thornbeck", place.Clock.GetUtcNow());
        house.Describe(house.Name, procedure, null, null);
        db.Add(house);
        await db.SaveChangesAsync();
    }
}
