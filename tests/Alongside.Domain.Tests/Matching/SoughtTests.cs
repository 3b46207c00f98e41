using Alongside.Domain.Matching;

namespace Alongside.Domain.Tests.Matching;

public sealed class SoughtTests
{
    [Theory]
    [InlineData("Ana Petrov", "Ana Petrov", null, null)]
    [InlineData("Ana Petrov 1989", "Ana Petrov", "1989", null)]
    [InlineData("Ana Petrov 12 Mill Lane", "Ana Petrov", null, "12 Mill Lane")]
    [InlineData("1989 Ana 12a Mill Lane", "Ana", "1989", "12a Mill Lane")]
    [InlineData("6537810", "6537810", null, null)]
    [InlineData("Ana Petrov 3", "Ana Petrov 3", null, null)]
    [InlineData("Ana 1989", "Ana", "1989", null)]
    [InlineData("Ana Petrov 03/12/1989", "Ana Petrov", "03/12/1989", null)]
    [InlineData("1989-12-03 Ana 12 Mill Lane", "Ana", "1989-12-03", "12 Mill Lane")]
    [InlineData("Ana 3.12.1989", "Ana", "3.12.1989", null)]
    [InlineData("Ana 3.99.1989", "Ana 3.99.1989", null, null)]
    public void One_box_takes_a_name_a_year_of_birth_and_a_house_with_its_street(string typed, string name, string? born, string? street)
    {
        var sought = Sought.From(typed);

        Assert.Equal((name, born, street), (sought.Name, sought.Described.Born, sought.Described.Street));
    }

    [Theory]
    [InlineData("07700 900 123", "", "07700900123")]
    [InlineData("Ana Petrov +44 7700 900123", "Ana Petrov", "+447700900123")]
    [InlineData("Ana 01632-960144 1989", "Ana", "01632-960144")]
    [InlineData("Ana 07700", "Ana 07700", null)]
    [InlineData("Ana 07700-900-123", "Ana", "07700-900-123")]
    [InlineData("6537810", "6537810", null)]
    public void A_long_number_that_begins_as_a_telephone_s_does_is_one(string typed, string name, string? phone)
    {
        var sought = Sought.From(typed);

        Assert.Equal((name, phone), (sought.Name, sought.Described.Phone));
    }
}
